import type {Profile} from './profile.js';

/**
 * A comment, or a placeholder for one that the dump lacks, on the way from the comment read last up to top level.
 * Nodes never change: answering one makes a new node for it, so that many readings of a dump share their spines.
 */
export interface SpineNode {
  /** The comment; a placeholder has none. */
  readonly profile?: Profile;
  /** Id of a placeholder that the format states. */
  readonly stated?: number;
  /** Order on the spine: a comment's id, or a fraction below that of a placeholder's first child. */
  readonly order: number;
  readonly parent: SpineNode | undefined;
  /** An ancestor further up, for searches in logarithmic time (Myers 1983, skew-binary). */
  readonly jump: SpineNode | undefined;
  /** Nodes above it. */
  readonly depth: number;
  /** Subject in force here, in lower case: its own, or for a bare `Re:` the parent's; undefined where nobody knows it. */
  readonly subject: string | undefined;
  /** Replies it has drawn so far. */
  readonly drawn: number;
  /** The comment at the top of the spine; a placeholder there has none. */
  readonly opener: Profile | undefined;
  /** Replies that the top of the spine has drawn. */
  readonly openerDrawn: number;
  /** Hash of the orders from here to top level: spines with one signature are taken for the same. */
  readonly signature: number;
}

/** Put a node under a parent (undefined for top level). */
export function nodeUnder(
  parent: SpineNode | undefined,
  fields: Pick<SpineNode, 'profile' | 'stated' | 'order' | 'subject'>,
): SpineNode {
  const far = parent?.jump;
  const even = far !== undefined && (parent?.depth ?? 0) - far.depth === far.depth - (far.jump ?? far).depth;
  return {
    ...fields,
    parent,
    jump: even ? far.jump : parent,
    depth: parent === undefined ? 0 : parent.depth + 1,
    drawn: 0,
    opener: parent === undefined ? fields.profile : parent.opener,
    openerDrawn: parent === undefined ? 0 : parent.depth === 0 ? parent.drawn : parent.openerDrawn,
    signature: signatureUnder(parent?.signature, fields.order),
  };
}

/** The signature of a spine after a node was put under another, or at top level. */
export function signatureUnder(parent: number | undefined, order: number): number {
  return (Math.imul(parent ?? 17, 0x01000193) ^ Math.imul(order * 2, 0x9e3779b1)) >>> 0;
}

/** The same node with one reply more. */
export function withReply(node: SpineNode): SpineNode {
  return {...node, drawn: node.drawn + 1};
}

/** The node of an order on the spine that ends in `last`, if it is there. */
export function findOnSpine(last: SpineNode | undefined, order: number): SpineNode | undefined {
  let node = last;
  while (node !== undefined && node.order > order) {
    node = node.jump !== undefined && node.jump.order >= order ? node.jump : node.parent;
  }
  return node?.order === order ? node : undefined;
}

/** The node at a depth on the spine that ends in `last`, `depth` being at most its own. */
export function ancestorAt(last: SpineNode, depth: number): SpineNode {
  let node = last;
  while (node.depth > depth) {
    node = node.jump !== undefined && node.jump.depth >= depth ? node.jump : (node.parent as SpineNode);
  }
  return node;
}

/** The node of a stated placeholder on the spine that ends in `last`, if it is there. */
export function findStated(last: SpineNode | undefined, id: number): SpineNode | undefined {
  let node = last;
  while (node !== undefined && node.stated !== id) node = node.parent;
  return node;
}
