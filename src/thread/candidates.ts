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
  const nodes = new Map<number, Parent>();
  const length = (last?.depth ?? -1) + 1;
  const add = (node: SpineNode | undefined): void => {
    if (node === undefined || last === undefined || nodes.has(node.order)) return;
    const below = node === last ? undefined : ancestorAt(last, node.depth + 1);
    nodes.set(node.order, {node, missing: false, rank: last.depth - node.depth, below});
  };
  let near = last;
  for (let count = 0; count < NEAREST && near !== undefined; count++, near = near.parent) add(near);
  if (last !== undefined && near !== undefined) {
    for (let depth = 0; depth < Math.min(HIGHEST, length); depth++) add(ancestorAt(last, depth));
    for (const id of quoted?.most ?? []) add(findOnSpine(last, id));
    for (const id of namesakes) add(findOnSpine(last, id));
  }
  const leastDepth = (child.comment.depth ?? 0) - 1;
  const deepEnough = [...nodes.values()].filter(({node}) => (node?.depth ?? 0) >= leastDepth);
  deepEnough.sort((one, other) => one.rank - other.rank);
  if (leastDepth >= 0 && deepEnough.length > 0) return deepEnough;
  const top = {node: undefined, missing: false, rank: length, below: undefined};
  if (!mayAnswerMissing(child, quoted)) return [...deepEnough, top];
  return [...deepEnough, top, {...top, missing: true}];
}

/** Only a `Re:` or a quotation can tell that the parent is a comment which the dump lacks. */
function mayAnswerMissing(child: Profile, quoted: Quoted | undefined): boolean {
  return child.subject.reply || quoted !== undefined;
}
