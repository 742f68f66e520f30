import {sameSubject, subjectOf} from '../thread/subject.js';
import type {Bullet, Comment, Folded, Thread} from '../types.js';
import type {Shown} from './choice.js';
import type {Overview} from './overview.js';
import type {Weighed} from './salience.js';

/** The bullets of one top-level thread, and the comments that none of them shows. */
export interface ThreadBullets {
  title: string;
  bullets: Bullet[];
  folded?: Folded;
}

/** GitHub, pandoc and remark choke on deep lists: bullets below this level say whom they answer instead. */
const MOST_NESTING = 6;

/**
 * Nest the shown comments as the replies are, and count each of the others once: at the nearest comment above it that
 * has a bullet, else at its thread.
 *
 * @returns the bullets by the id of the thread's root, in the overview's order
 */
export function bullets(
  thread: Thread,
  whole: Overview,
  weighed: ReadonlyMap<number, Weighed>,
  shown: ReadonlyMap<number, Shown>,
): Map<number, ThreadBullets> {
  const subjects = subjectsAbove(thread, whole);
  const result = new Map<number, ThreadBullets>();
  for (const [root, members] of whole.threads) {
    const own: ThreadBullets = {title: subjects.get(root) ?? '', bullets: []};
    const nested = new Map<number, {bullet: Bullet; siblings: Bullet[]; level: number}>();
    for (const id of members) {
      const pick = shown.get(id);
      if (pick === undefined) continue;
      const above = pick.under === undefined ? undefined : nested.get(pick.under);
      const isCapped = above !== undefined && above.level >= MOST_NESTING;
      const siblings = above === undefined ? own.bullets : isCapped ? above.siblings : above.bullet.bullets;
      const answers = pick.answers === undefined && isCapped ? pick.under : pick.answers;
      const made = bullet(pick, whole, subjects, answers);
      siblings.push(made);
      nested.set(id, {bullet: made, siblings, level: isCapped ? above.level : (above?.level ?? 0) + 1});
    }
    for (const [owner, ids] of foldedUnder(members, whole, shown)) {
      const folded = count(ids, weighed);
      if (owner === undefined) own.folded = folded;
      else (nested.get(owner) as {bullet: Bullet}).bullet.folded = folded;
    }
    result.set(root, own);
  }
  return result;
}

/** Comments counted together, authors in the order of their best comment. */
export function count(ids: readonly number[], weighed: ReadonlyMap<number, Weighed>): Folded {
  const heaviest = [...ids].sort(
    (one, other) => (weighed.get(other)?.salience ?? 0) - (weighed.get(one)?.salience ?? 0) || one - other,
  );
  const authors = heaviest.map((id) => weighed.get(id)?.comment.author ?? '');
  return {count: ids.length, authors: [...new Set(authors)]};
}

/** Ids of the comments without a bullet by the id of the comment that counts them; undefined for the thread. */
function foldedUnder(
  members: readonly number[],
  {parents, anchors}: Overview,
  shown: ReadonlyMap<number, Shown>,
): Map<number | undefined, number[]> {
  const owners = new Map<number, number | undefined>();
  const result = new Map<number | undefined, number[]>();
  for (const id of members) {
    if (shown.has(id)) {
      owners.set(id, id);
      continue;
    }
    const parent = parents.get(id) ?? null;
    const owner = parent === null ? undefined : owners.get(anchors.get(parent) ?? parent);
    owners.set(id, owner);
    const ids = result.get(owner);
    if (ids === undefined) result.set(owner, [id]);
    else ids.push(id);
  }
  return result;
}

/** The subject in force at every comment and placeholder, without `Re:`; empty where nobody knows it. */
function subjectsAbove(thread: Thread, {comments, parents}: Overview): Map<number, string> {
  const missing = new Map(thread.placeholders.map(({id, subject}) => [id, subject ?? '']));
  const result = new Map<number, string>();
  for (const [id, parent] of parents) {
    const own = missing.get(id) ?? subjectOf(comments.get(id)?.subject ?? '').words;
    result.set(id, own !== '' || parent === null ? own : (result.get(parent) ?? ''));
  }
  return result;
}

function bullet(
  {id, text}: Shown,
  {comments, parents}: Overview,
  subjects: ReadonlyMap<number, string>,
  answers: number | null | undefined,
): Bullet {
  const {author, score, label, subject, truncated, position} = comments.get(id) as Comment;
  const own = subjectOf(subject).words;
  const parent = parents.get(id) ?? null;
  const above = parent === null ? undefined : subjects.get(parent);
  const isNew = above !== undefined && own !== '' && !sameSubject(own.toLowerCase(), above.toLowerCase());
  return {
    from: [id],
    author,
    ...(score !== undefined && {score}),
    ...(label !== undefined && {label}),
    ...(isNew && {subject: own}),
    text: text.text,
    links: text.links,
    truncated,
    line: position.line,
    ...(answers !== undefined && {
      answers: answers === null ? null : (comments.get(answers)?.author ?? null),
    }),
    bullets: [],
  };
}
