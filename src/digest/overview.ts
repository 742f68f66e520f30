import {missingAbove} from '../thread/missing-above.js';
import type {Comment, Thread} from '../types.js';
import {type Reply, repliesOf} from './replies.js';

/** The tree as the fold walks it: parents, sizes and threads, worked out once and without recursion. */
export interface Overview {
  /** Comments by id. */
  comments: ReadonlyMap<number, Comment>;
  /** Id of a comment's or placeholder's parent in the tree, null at top level. */
  parents: ReadonlyMap<number, number | null>;
  /** Id of the nearest comment above each placeholder, or of the thread's root where that is a placeholder too. */
  anchors: ReadonlyMap<number, number>;
  /** The replies of every comment, and the first comments of threads whose root the dump lacks. */
  replies: ReadonlyMap<number, readonly Reply[]>;
  /** Comments below a comment or placeholder. */
  descendants: ReadonlyMap<number, number>;
  /** Ids of the comments of each top-level thread, in order, by the id of its root. */
  threads: ReadonlyMap<number, readonly number[]>;
}

/** @param only id of a comment: the overview holds it as the one root, and what answers it */
export function overview(thread: Thread, only?: number): Overview {
  const parents = new Map<number, number | null>();
  const placeholderParents = new Map(thread.placeholders.map(({id, parent}) => [id, parent]));
  const comments = new Map(thread.dump.comments.map((comment) => [comment.id, comment]));
  const threads = new Map<number, number[]>();
  const roots = new Map<number, number>();
  const anchors = new Map<number, number>();
  for (const {child, parent, missing} of thread.links) {
    const above = missing ?? parent;
    if (only !== undefined && child !== only && !(parent !== null && roots.has(parent))) continue;
    const between = child === only ? undefined : missing;
    for (const id of missingAbove(between, (above) => placeholderParents.get(above), parents)) {
      const grandparent = placeholderParents.get(id) ?? null;
      const isTop = grandparent === null || !roots.has(grandparent);
      parents.set(id, isTop ? null : grandparent);
      roots.set(id, isTop ? id : (roots.get(grandparent) as number));
      anchors.set(id, isTop ? id : (anchors.get(grandparent) ?? grandparent));
    }
    parents.set(child, child === only ? null : above);
    const root = child === only || above === null ? child : (roots.get(above) ?? child);
    roots.set(child, root);
    const members = threads.get(root);
    if (members === undefined) threads.set(root, [child]);
    else members.push(child);
  }
  const replies = repliesOf(parents, anchors);
  return {comments, parents, anchors, replies, descendants: descendants(parents), threads};
}

/** Children come after their parents, placeholders before their first child: one pass from the end adds up. */
function descendants(parents: ReadonlyMap<number, number | null>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [id, parent] of [...parents].reverse()) {
    const below = (counts.get(id) ?? 0) + (id > 0 ? 1 : 0);
    if (parent !== null) counts.set(parent, (counts.get(parent) ?? 0) + below);
  }
  return counts;
}
