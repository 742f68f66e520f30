import {inverseFrequency, terms} from '../text/terms.js';
import type {Comment, Story} from '../types.js';
import {contents} from './content/content.js';
import type {Overview} from './overview.js';
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
    parents,
    story,
  );
  const pieces = new Map(members.map((id) => [id, units(said.get(id) ?? [], most)]));
  const bags = new Map([...pieces].map(([id, parts]) => [id, parts.flatMap((part) => part.terms)]));
  const idf = inverseFrequency([...bags.values()]);
  const title = new Set(terms(story?.title ?? ''));
  const replyTerms = termsBelow(parents, bags);
  const quotedTerms = termsBelow(
    parents,
    new Map(members.map((id) => [id, quotedBy(comments.get(id) as Comment)])),
  );
  const speakers = speakersOf(bags.values());
  const result = new Map<number, Weighed>();
  for (const id of members) {
    const comment = comments.get(id) as Comment;
    const topic = new Set([...title, ...terms(comment.subject)]);
    const below = replyTerms.get(id) ?? new Set<string>();
    const around = {topic, below, quoted: quotedTerms.get(id) ?? new Set<string>(), idf, speakers};
    const weighed = (pieces.get(id) ?? []).map((part) => ({...part, worth: worth({part, ...around})}));
    weighed.sort((one, other) => other.worth - one.worth || one.order - other.order);
    const salience = merit(comment, parents.get(id) === null, descendants.get(id) ?? 0, weighed);
    result.set(id, {comment, units: weighed, salience});
  }
  return result;
}

/** Counts the comments that speak of a topic word. */
function speakersOf(bags: Iterable<readonly string[]>): (term: string) => number {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const term of new Set(bag)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => counts.get(term) ?? 0;
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

/** The topic words of what a comment quotes. */
function quotedBy({paragraphs}: Comment): string[] {
  return paragraphs.filter(({quote}) => quote === 1).flatMap(({text}) => terms(text));
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
