import {isDoubtful} from '../thread/doubtful.js';
import type {Bullet, Comment, Digest, Section, Thread} from '../types.js';
import {aboutStory} from './about-story.js';
import {bullets, count, type ThreadBullets} from './bullets.js';
import {choose} from './choose.js';
import {automaticWords, DEFAULT_SENTENCES, type FoldOptions} from './fold-options.js';
import {type Overview, overview} from './overview.js';
import {type Weighed, weigh} from './salience.js';

/**
 * Fold a thread into a digest: a section for each top-level thread of several comments, bullets nested as the replies
 * are, every comment in exactly one bullet or one count.
 *
 * @throws {RangeError} where `options.thread` is the id of no comment.
 */
export function fold(thread: Thread, options: FoldOptions = {}): Digest {
  const {dump} = thread;
  const only = options.thread;
  if (only !== undefined && !dump.comments.some(({id}) => id === only)) {
    const expected = `expected the number of a comment, 1 to ${dump.comments.length}`;
    throw new RangeError(`Cannot show thread ${only}, ${expected}`);
  }
  const whole = overview(thread, only);
  const weighed = weigh(whole, dump.story, options.sentences ?? DEFAULT_SENTENCES);
  const budget = options.words ?? automaticWords(ownWords(weighed));
  const byRoot = bullets(thread, whole, weighed, choose(whole, weighed, options, budget));
  const members = membersOf(whole);
  const roots = sorted(whole, options.sort ?? 'dump');
  const isShown = (root: number): boolean => (byRoot.get(root)?.bullets.length ?? 0) > 0;
  const isSection = (root: number): boolean => (whole.threads.get(root)?.length ?? 0) > 1;
  const hidden = roots.filter((root) => !isShown(root));
  const links = thread.links.filter(({child}) => weighed.has(child));
  return {
    format: dump.format,
    ...aboutStory(dump.story),
    comments: members.length,
    people: people(members),
    threads: whole.threads.size,
    truncated: members.filter(({truncated}) => truncated).length,
    inferred: links.some(({confidence}) => confidence < 1),
    doubtful: links.filter(isDoubtful).length,
    sections: roots
      .filter((root) => isSection(root) && isShown(root))
      .map((root) => section(root, whole, byRoot.get(root) as ThreadBullets)),
    singles: singles(
      roots.filter((root) => !isSection(root) && isShown(root)),
      byRoot,
      weighed,
    ),
    ...(hidden.length > 0 && {
      folded: {
        ...count(
          hidden.flatMap((root) => whole.threads.get(root) ?? []),
          weighed,
        ),
        threads: hidden.length,
      },
    }),
  };
}

function membersOf({threads, comments}: Overview): Comment[] {
  return [...threads.values()].flat().map((id) => comments.get(id) as Comment);
}

function ownWords(weighed: ReadonlyMap<number, Weighed>): number {
  let sum = 0;
  for (const {units} of weighed.values()) for (const {words} of units) sum += words;
  return sum;
}

function people(comments: readonly Comment[]): number {
  return new Set(comments.map(({author}) => author)).size;
}

/** Roots of the threads, in order; equal ones as in the dump. */
function sorted({threads, comments}: Overview, by: 'dump' | 'score' | 'size'): number[] {
  const roots = [...threads.keys()];
  if (by === 'dump') return roots;
  const value = (root: number): number => {
    const members = threads.get(root) ?? [];
    if (by === 'size') return members.length;
    const unscored = Number.NEGATIVE_INFINITY;
    return members.reduce((best, id) => Math.max(best, comments.get(id)?.score ?? unscored), unscored);
  };
  const values = new Map(roots.map((root) => [root, value(root)]));
  const isBefore = (one: number, other: number): number =>
    Number((values.get(other) ?? 0) > (values.get(one) ?? 0));
  return roots.sort((one, other) => isBefore(one, other) - isBefore(other, one));
}

/** Where the format has no subjects, who opened a thread stands for its title. */
function section(root: number, {threads, comments}: Overview, own: ThreadBullets): Section {
  const members = (threads.get(root) ?? []).map((id) => comments.get(id) as Comment);
  const best = bestOf(members);
  return {
    id: root,
    title: own.title === '' && root > 0 ? (members[0] as Comment).author : own.title,
    comments: members.length,
    people: people(members),
    ...(best !== undefined && {best}),
    bullets: own.bullets,
    ...(own.folded !== undefined && {folded: own.folded}),
  };
}

function bestOf(members: readonly Comment[]): Section['best'] {
  let best: Section['best'];
  for (const {score, label} of members) {
    if (score === undefined || (best !== undefined && score <= best.score)) continue;
    best = {score, ...(label !== undefined && {label})};
  }
  return best;
}

/** The threads of one comment, the best first: no heading names their subject, so their bullets do. */
function singles(
  roots: readonly number[],
  byRoot: ReadonlyMap<number, ThreadBullets>,
  weighed: ReadonlyMap<number, Weighed>,
): Bullet[] {
  const found = roots.flatMap((root) => {
    const {title, bullets: own} = byRoot.get(root) as ThreadBullets;
    return own.map((bullet) => ({
      ...bullet,
      ...(title !== '' && {subject: title}),
      ...(root < 0 && {answers: null}),
    }));
  });
  const worth = ({from}: Bullet): number => weighed.get(from[0] as number)?.salience ?? 0;
  return found.sort((one, other) => worth(other) - worth(one));
}
