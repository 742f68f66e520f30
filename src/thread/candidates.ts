import type {Profile} from './profile.js';
import type {Quoted} from './quotation-index.js';
import {ancestorAt, findOnSpine, type SpineNode} from './spine.js';

/** One possible parent. */
export interface Parent {
  /** The comment or placeholder on the spine that is answered; undefined for top level. */
  node: SpineNode | undefined;
  /** True where the parent is a top-level comment that the dump lacks and no placeholder stands for yet. */
  missing: boolean;
  /** Levels above the comment read last: 0 is that comment; for top level, the length of the spine. */
  rank: number;
  /** The node's latest reply, which is on the spine below it; undefined at rank 0 and at top level. */
  below: SpineNode | undefined;
}

/** So many of the nearest comments are weighed … */
const NEAREST = 8;
/** … and so many of the highest. */
const HIGHEST = 2;

/**
 * The parents worth weighing, a fixed number at most, so that inference stays linear in the number of comments:
 * the nearest on the spine, the top of it, whoever is quoted or has the subject, top level, and a missing opener.
 *
 * @param last the end of the spine, undefined before the first comment
 * @param namesakes ids of the latest comments with the subject that the child's `Re:` names
 */
export function candidates(
  child: Profile,
  last: SpineNode | undefined,
  quoted: Quoted | undefined,
  namesakes: readonly number[],
): Parent[] {
  const parents: Parent[] = [];
  const leastDepth = (child.comment.depth ?? 0) - 1;
  const length = (last?.depth ?? -1) + 1;
  const add = (node: SpineNode, end: SpineNode, below: SpineNode | undefined): void => {
    if (node.depth < leastDepth) return;
    parents.push({node, missing: false, rank: end.depth - node.depth, below});
  };
  let near = last;
  let below: SpineNode | undefined;
  for (let count = 0; count < NEAREST && near !== undefined; count++, below = near, near = near.parent) {
    add(near, last as SpineNode, below);
  }
  if (last !== undefined && near !== undefined) {
    for (const node of farther(last, near, quoted, namesakes))
      add(node, last, ancestorAt(last, node.depth + 1));
  }
  if (leastDepth >= 0 && parents.length > 0) return parents;
  parents.push({node: undefined, missing: false, rank: length, below: undefined});
  if (mayAnswerMissing(child, quoted))
    parents.push({node: undefined, missing: true, rank: length, below: undefined});
  return parents;
}

/** The nodes worth weighing from `near` up, the nearest first. */
function farther(
  last: SpineNode,
  near: SpineNode,
  quoted: Quoted | undefined,
  namesakes: readonly number[],
): SpineNode[] {
  const found = new Set<SpineNode>();
  for (let depth = 0; depth < HIGHEST && depth <= near.depth; depth++) found.add(ancestorAt(near, depth));
  for (const id of [...(quoted?.most ?? []), ...namesakes]) {
    const node = findOnSpine(last, id);
    if (node !== undefined && node.depth <= near.depth) found.add(node);
  }
  return [...found].sort((one, other) => other.depth - one.depth);
}

/** Only a `Re:` or a quotation can tell that the parent is a comment which the dump lacks. */
function mayAnswerMissing(child: Profile, quoted: Quoted | undefined): boolean {
  return child.subject.reply || quoted !== undefined;
}
