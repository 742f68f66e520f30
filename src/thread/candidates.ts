import type {Common} from './common.js';
import type {Profile} from './profile.js';
import type {Quoted} from './quotation-index.js';
import {ancestorAt, findOnSpine, type SpineNode} from './spine.js';

/** One possible parent. */
export interface Parent {
  /** The comment or placeholder on the spine that is answered, or under which the missing parent would stand. */
  node: SpineNode | undefined;
  /** True where the parent is a comment that the dump lacks and no placeholder stands for yet. */
  missing: boolean;
  /** Levels above the comment read last: 0 is that comment; for top level, the length of the spine. */
  rank: number;
}

/** A comment and one possible parent, as the signals see them. */
export interface Pair {
  child: Profile;
  parent: Parent;
  /** What the texts of the child and of `parent.node` have in common; undefined at top level and for placeholders. */
  common: Common | undefined;
  quoted: Quoted | undefined;
  /** The end of the spine: the comment read last. */
  last: SpineNode | undefined;
  /** True where an earlier comment of the dump opened the subject that the child's `Re:` names. */
  subjectKnown: boolean;
}

/** So many of the nearest comments are weighed … */
const NEAREST = 8;
/** … and so many of the highest. */
const HIGHEST = 2;
const MOST_QUOTED = 3;

/**
 * The parents worth weighing, a fixed number at most, so that inference stays linear in the number of comments:
 * the nearest on the spine, the top of it, whoever is quoted or has the subject, top level, and missing ones.
 *
 * @param last the end of the spine, undefined before the first comment
 * @param sameSubject ids of the latest comments with the subject that the child's `Re:` names
 */
export function candidates(
  child: Profile,
  last: SpineNode | undefined,
  quoted: Quoted | undefined,
  sameSubject: readonly number[],
): Parent[] {
  const nodes = new Map<number, SpineNode>();
  const add = (node: SpineNode | undefined): void => {
    if (node !== undefined) nodes.set(node.order, node);
  };
  let near = last;
  for (let count = 0; count < NEAREST && near !== undefined; count++, near = near.parent) add(near);
  if (last !== undefined) {
    for (let depth = 0; depth < Math.min(HIGHEST, last.depth + 1); depth++) add(ancestorAt(last, depth));
    for (const id of mostQuoted(quoted)) add(findOnSpine(last, id));
    for (const id of sameSubject) add(findOnSpine(last, id));
  }
  const spine = [...nodes.values()].sort((one, other) => other.order - one.order);
  const length = (last?.depth ?? -1) + 1;
  const result: Parent[] = [];
  const leastDepth = (child.comment.depth ?? 0) - 1;
  for (const node of spine) {
    if (node.depth < leastDepth) continue;
    const rank = (last?.depth ?? 0) - node.depth;
    result.push({node, missing: false, rank});
    if (node.profile !== undefined && mayAnswerMissing(child, quoted))
      result.push({node, missing: true, rank});
  }
  if (leastDepth >= 0 && result.length > 0) return result;
  result.push({node: undefined, missing: false, rank: length});
  if (mayAnswerMissing(child, quoted)) result.push({node: undefined, missing: true, rank: length});
  return result;
}

/** Only a `Re:` or a quotation can tell that the parent is a comment which the dump lacks. */
function mayAnswerMissing(child: Profile, quoted: Quoted | undefined): boolean {
  return child.subject.reply || quoted !== undefined;
}

function mostQuoted(quoted: Quoted | undefined): number[] {
  const found = [...(quoted?.found ?? [])].sort((one, other) => other[1] - one[1] || other[0] - one[0]);
  return found.slice(0, MOST_QUOTED).map(([id]) => id);
}
