import type {Unit} from './units.js';

/** A set of topic words. */
type Terms = Pick<ReadonlySet<number>, 'has'>;

/** A piece of a comment and what stands around it. */
export interface Told {
  part: Unit;
  /** The topic words of the story's title and of the comment's subject. */
  topic: Terms;
  /** The topic words of the comment's direct replies. */
  below: Terms;
  /** The topic words that its direct replies quote. */
  quoted: Terms;
  /** How telling a topic word is. */
  idf(term: number): number;
  /** Comments that speak of a topic word. */
  speakers(term: number): number;
}

/** One reason to show a piece rather than another one. */
interface Reason {
  why: string;
  /** What it counts at most; below 0 against the piece. */
  weight: number;
  /** How far it holds: 0..1. */
  holds(told: Told): number;
}

/** Longer pieces tell no more for it. */
const LONG = 30;
/** A topic word of so many other comments is what the thread is about. */
const COMMON = 4;
const DANGLING = new Set('this that these those it its they he she such which so'.split(' '));
const FIRST_WORD = /^["'“(]?(\w+)/;
const YOU = /\byou\b/i;
const LONG_NUMBER = /\d{5,}/;

/**
 * What makes a piece worth keeping. The reasons are those that told on mailing lists with summaries by people; the
 * weights are rounded by hand: near their best the figures of `npm run rouge` hardly move, so finer ones would be noise.
 */
const REASONS: readonly Reason[] = [
  {why: 'people come to the point first', weight: 0.25, holds: ({part}) => yes(part.order === 0)},
  {why: 'and wander off later', weight: 0.5, holds: ({part}) => 1 / (1 + part.order)},
  {
    why: 'it speaks of what the title and the subject name',
    weight: 1,
    holds: ({part, topic, idf}) => overlap(part.terms, topic, idf),
  },
  {
    why: 'its words are those that the replies take up',
    weight: 1,
    holds: ({part, below, idf}) => overlap(part.terms, below, idf),
  },
  {
    why: 'a reply quotes it: the claim stands above its rebuttal',
    weight: 0.3,
    holds: ({part, quoted, idf}) => overlap(part.terms, quoted, idf),
  },
  {why: 'it speaks of what the other comments speak of', weight: 0.5, holds: centrality},
  {
    why: 'a few words say little',
    weight: 0.6,
    holds: ({part}) => Math.log(1 + Math.min(part.words, LONG)) / Math.log(1 + LONG),
  },
  {why: 'thanks, links, digits and marks tell nothing', weight: -1, holds: ({part}) => part.badness},
  {why: 'long numbers are for machines', weight: -0.5, holds: ({part}) => yes(LONG_NUMBER.test(part.text))},
  {
    why: '`This`, `It`, `They` point to a sentence that is not shown',
    weight: -0.2,
    holds: ({part}) => yes(part.order > 0 && DANGLING.has(firstWord(part.text))),
  },
  {why: 'it is said to one person', weight: -0.25, holds: ({part}) => yes(YOU.test(part.text))},
  {
    why: 'an answer tells more than a question',
    weight: -0.1,
    holds: ({part}) => yes(part.text.endsWith('?')),
  },
  {why: 'it announces what is not shown', weight: -1, holds: ({part}) => yes(part.text.endsWith(':'))},
  {why: 'its end is not in the dump', weight: -0.5, holds: ({part}) => yes(part.cut)},
];

/** What a piece is worth: about 1 to 4, more for the better. */
export function worth(told: Told): number {
  return REASONS.reduce((sum, {weight, holds}) => sum + weight * holds(told), 1);
}

/** The first word in lower case, up to an apostrophe. */
function firstWord(text: string): string {
  return FIRST_WORD.exec(text)?.[1]?.toLowerCase() ?? '';
}

function yes(value: boolean): number {
  return value ? 1 : 0;
}

/** How common the piece's topic words are among the other comments: 0..1. */
function centrality({part, speakers}: Told): number {
  let sum = 0;
  for (const term of part.terms) sum += Math.min(COMMON, speakers(term) - 1) / COMMON;
  return part.terms.length === 0 ? 0 : sum / part.terms.length;
}

/** Share of the terms, weighed by idf, that the set holds: 0..1. */
function overlap(some: readonly number[], set: Terms, idf: Told['idf']): number {
  let all = 0;
  let shared = 0;
  for (const term of some) {
    const weight = idf(term);
    all += weight;
    if (set.has(term)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}
