import {inverseFrequency, terms} from '../text/terms.js';
import type {Comment, Story} from '../types.js';
import {contents} from './content/content.js';
import type {Overview} from './overview.js';
import {type Unit, units} from './units.js';

/** A comment's pieces and what they are worth. */
export interface Weighed {
  comment: Comment;
  /** Best first. */
  units: readonly (Unit & {worth: number})[];
  /** What the comment is worth as a whole, above 0. */
  salience: number;
}

/**
 * What makes a piece worth keeping, after what tells on mailing lists with summaries by people: position, the title's
 * words, the words that the replies take up, length; against it links, digits and words that point back.
 */
const worths = {
  base: 1,
  /** The comment's first piece. */
  first: 0.25,
  /** Divided by the piece's place in the comment, from 1. */
  place: 0.5,
  title: 0.75,
  replies: 0.75,
  /** Grows with the logarithm of the words, up to `LONG`. */
  length: 0.6,
  /** A line of links, digits or a few words. */
  bad: -0.5,
  digits: -0.5,
  /** `This`, `It`, `They`: what they mean stands in a sentence that is not shown. */
  dangling: -0.2,
  question: -0.1,
  /** It announces what is not shown. */
  colon: -0.4,
  /** Its end is not in the dump. */
  cut: -0.5,
} as const;

const LONG = 30;
/** What a comment is worth beside its best piece. */
const merits = {
  /** Score from -1 to 5, as a share of 5. */
  score: 1.2,
  /** Logarithm of the comments below it. */
  answered: 0.45,
  /** The thread's first comment. */
  root: 0.4,
  substance: 0.5,
} as const;

const DANGLING = /^["'“(]?(?:this|that|these|those|it|its|it's|they|he|she|such|which|so)\b/i;

/**
 * Weigh the comments of an overview and their pieces.
 *
 * @param most sentences in a piece, from 1
 */
export function weigh(
  {comments, parents, descendants, threads}: Overview,
  story: Story | undefined,
  most: number,
): Map<number, Weighed> {
  const members = [...threads.values()].flat();
  const said = contents(
    members.map((id) => comments.get(id) as Comment),
    story,
  );
  const pieces = new Map(members.map((id) => [id, units(said.get(id) ?? [], most)]));
  const bags = new Map([...pieces].map(([id, parts]) => [id, parts.flatMap((part) => part.terms)]));
  const idf = inverseFrequency([...bags.values()]);
  const title = new Set(terms(story?.title ?? ''));
  const replyTerms = termsBelow(parents, bags);
  const result = new Map<number, Weighed>();
  for (const id of members) {
    const comment = comments.get(id) as Comment;
    const topic = new Set([...title, ...terms(comment.subject)]);
    const below = replyTerms.get(id) ?? new Set<string>();
    const weighed = (pieces.get(id) ?? []).map((part) => ({...part, worth: worth(part, topic, below, idf)}));
    weighed.sort((one, other) => other.worth - one.worth || one.order - other.order);
    const salience = merit(comment, parents.get(id) === null, descendants.get(id) ?? 0, weighed);
    result.set(id, {comment, units: weighed, salience});
  }
  return result;
}

/** The words of a comment's direct replies. */
function termsBelow(
  parents: ReadonlyMap<number, number | null>,
  bags: ReadonlyMap<number, readonly string[]>,
): Map<number, Set<string>> {
  const result = new Map<number, Set<string>>();
  for (const [id, parent] of parents) {
    const bag = bags.get(id);
    if (parent === null || bag === undefined) continue;
    const below = result.get(parent) ?? new Set();
    for (const term of bag) below.add(term);
    result.set(parent, below);
  }
  return result;
}

function worth(
  part: Unit,
  topic: ReadonlySet<string>,
  below: ReadonlySet<string>,
  idf: (term: string) => number,
): number {
  const letters = part.text.replace(/[^\p{L}]/gu, '').length;
  const isBad = part.words < 4 || letters < part.text.length / 2;
  const digits = /\d{5,}/.test(part.text) ? worths.digits : 0;
  return (
    worths.base +
    (part.order === 0 ? worths.first : 0) +
    worths.place / (1 + part.order) +
    worths.title * overlap(part.terms, topic, idf) +
    worths.replies * overlap(part.terms, below, idf) +
    (worths.length * Math.log(1 + Math.min(part.words, LONG))) / Math.log(1 + LONG) +
    (isBad ? worths.bad : 0) +
    digits +
    (DANGLING.test(part.text) ? worths.dangling : 0) +
    (part.text.endsWith('?') ? worths.question : 0) +
    (part.text.endsWith(':') ? worths.colon : 0) +
    (part.cut ? worths.cut : 0)
  );
}

/** Share of the terms, weighed by idf, that the set holds: 0..1. */
function overlap(some: readonly string[], set: ReadonlySet<string>, idf: (term: string) => number): number {
  let all = 0;
  let shared = 0;
  for (const term of new Set(some)) {
    const weight = idf(term);
    all += weight;
    if (set.has(term)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

function merit(comment: Comment, isRoot: boolean, below: number, parts: Weighed['units']): number {
  const words = parts.reduce((sum, part) => sum + part.words, 0);
  return (
    (parts[0]?.worth ?? 0) +
    (merits.score * Math.max(0, comment.score ?? 1)) / 5 +
    merits.answered * Math.log(1 + below) +
    (isRoot ? merits.root : 0) +
    (merits.substance * Math.min(words, 80)) / 80
  );
}
