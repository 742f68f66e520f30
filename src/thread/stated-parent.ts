import type {Parent} from './candidates.js';
import type {Profile} from './profile.js';
import {findOnSpine, findStated, SpineNode} from './spine.js';

/**
 * The parent of a comment whose format states it, as a node on the spine; a placeholder is put there where it is new.
 *
 * @param stated the parents of the placeholders that the format states, by their ids
 */
export function statedParent(
  child: Profile,
  last: SpineNode | undefined,
  stated: ReadonlyMap<number, number | null>,
): Parent {
  const missing: number[] = [];
  let id = child.comment.given ?? null;
  let node: SpineNode | undefined;
  while (id !== null && missing.length <= stated.size) {
    node = id < 0 ? findStated(last, id) : findOnSpine(last, id);
    if (node !== undefined || id > 0) break;
    missing.push(id);
    id = stated.get(id) ?? null;
  }
  for (const [index, placeholder] of missing.reverse().entries()) {
    const order = child.comment.id - 1 + (index + 1) / (missing.length + 1);
    node = new SpineNode({stated: placeholder, order, subject: node?.subject}, node);
  }
  const rank = node === undefined ? (last?.depth ?? -1) + 1 : Math.max(0, (last?.depth ?? 0) - node.depth);
  return {node, missing: false, rank, below: undefined};
}
