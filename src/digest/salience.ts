import {Lexicon} from '../text/lexicon.js';
import type {Comment, Story} from '../types.js';
import {contents} from './content/content.js';
import type {Overview} from './overview.js';
import type {Reply} from './replies.js';
import {TermSet} from './term-set.js';
import {type Unit, units} from './units.js';
import {worth} from './worth.js';

/** A comment's pieces and what they are worth. */
export interface Weighed {
  comment: Comment;
  /** Best first. */
  units: readonly (Unit & {worth: number})[];
  /** What the comment is worth as a whole, above 0. */
  salience: number;
}

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

const NO_REPLIES: readonly Reply[] = [];
const NO_TERMS: readonly number[] = [];

/**
 * Weigh the comments of an overview and their pieces.
 *
 * @param most sentences in a piece, from 1
 */
export function weigh(
  {comments, parents, replies, descendants, threads}: Overview,
  story: Story | undefined,
  most: number,
): Map<number, Weighed> {
  const members = [...threads.values()].flat();
  const lexicon = new Lexicon();
  const all = members.map((id) => comments.get(id) as Comment);
  const pieces = new Map<number, Unit[]>();
  for (const [id, stretches] of contents(all, parents, story, lexicon))
    pieces.set(id, units(stretches, most, lexicon));
  const bags = new Map<number, readonly number[]>();
  for (const [id, parts] of pieces) bags.set(id, lexicon.addText(termsOf(parts)));
  lexicon.close();
  const terms = (text: string): number[] => lexicon.vocabulary.terms(lexicon.vocabulary.words(text));
  const title = terms(story?.title ?? '');
  const topicOf = remembered((subject) => new Set([...title, ...terms(subject)]));
  const quoted = new Map<number, readonly number[]>();
  for (const comment of all) {
    const text = quotation(comment);
    if (text !== '') quoted.set(comment.id, terms(text));
  }
  const inReplies = new TermSet(lexicon.vocabulary.size);
  const inQuotations = new TermSet(lexicon.vocabulary.size);
  const idf = (term: number): number => lexicon.idf(term);
  const speakers = (term: number): number => lexicon.holding(term);
  const result = new Map<number, Weighed>();
  for (const id of members) {
    const comment = comments.get(id) as Comment;
    const topic = topicOf(comment.subject);
    const direct = (replies.get(id) ?? NO_REPLIES).filter(({missing}) => !missing);
    inReplies.fill(direct.map((reply) => bags.get(reply.id) ?? NO_TERMS));
    inQuotations.fill(direct.map((reply) => quoted.get(reply.id) ?? NO_TERMS));
    const around = {topic, below: inReplies, quoted: inQuotations, idf, speakers};
    const parts = pieces.get(id) ?? [];
    const weighed = parts.map((part) => Object.assign(part, {worth: worth({part, ...around})}));
    weighed.sort((one, other) => other.worth - one.worth || one.order - other.order);
    const salience = merit(comment, parents.get(id) === null, descendants.get(id) ?? 0, weighed);
    result.set(id, {comment, units: weighed, salience});
  }
  return result;
}

/** A function of texts that gives what it gave before, for most subjects are those of others. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? make(text);
    known.set(text, found);
    return found;
  };
}

/** The topic words of all pieces, in order. */
function termsOf(parts: readonly Unit[]): number[] {
  const result: number[] = [];
  for (const {terms} of parts) for (const term of terms) result.push(term);
  return result;
}

/** What a comment quotes. */
function quotation({paragraphs}: Comment): string {
  return paragraphs.flatMap(({quote, text}) => (quote === 1 ? [text] : [])).join('\n');
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
