import type {Profile} from './profile.js';

/** What a node says of itself. */
export interface NodeFields {
  /** The comment; a placeholder has none. */
  profile?: Profile | undefined;
  /** Id of a placeholder that the format states. */
  stated?: number | undefined;
  /** Order on the spine: a comment's id, or a fraction below that of a placeholder's first child. */
  order: number;
  /** Subject in force here, in lower case: its own, or for a bare `Re:` the parent's; undefined where nobody knows it. */
  subject: string | undefined;
}

/**
 * A comment, or a placeholder for one that the dump lacks, on the way from the comment read last up to top level.
 * Nodes never change: answering one makes a new node for it, so that many readings of a dump share their spines.
 */
export class SpineNode {
  readonly profile: Profile | undefined;
  readonly stated: number | undefined;
  readonly order: number;
  readonly subject: string | undefined;
  readonly parent: SpineNode | undefined;
  /** An ancestor further up, for searches in logarithmic time (Myers 1983, skew-binary). */
  readonly jump: SpineNode | undefined;
  /** Nodes above it. */
  readonly depth: number;
  /** Replies it has drawn so far. */
  readonly drawn: number;
  /** The comment at the top of the spine; a placeholder there has none. */
  readonly opener: Profile | undefined;
  /** Replies that the top of the spine has drawn. */
  readonly openerDrawn: number;
  /** Hash of the orders from here to top level: spines with one signature are taken for the same. */
  readonly signature: number;

  /** Put a node under a parent (undefined for top level). */
  constructor({profile, stated, order, subject}: NodeFields, parent: SpineNode | undefined, drawn = 0) {
    const far = parent?.jump;
    const even =
      far !== undefined && (parent?.depth ?? 0) - far.depth === far.depth - (far.jump ?? far).depth;
    this.profile = profile;
    this.stated = stated;
    this.order = order;
    this.subject = subject;
    this.parent = parent;
    this.jump = even ? far.jump : parent;
    this.depth = parent === undefined ? 0 : parent.depth + 1;
    this.drawn = drawn;
    this.opener = parent === undefined ? profile : parent.opener;
    this.openerDrawn = parent === undefined ? 0 : parent.depth === 0 ? parent.drawn : parent.openerDrawn;
    this.signature = signatureUnder(parent?.signature, order);
  }

  /** The same node with one reply more. */
  withReply(): SpineNode {
    return new SpineNode(this, this.parent, this.drawn + 1);
  }
}

/** The signature of a spine after a node was put under another, or at top level. */
export function signatureUnder(parent: number | undefined, order: number): number {
  return (Math.imul(parent ?? 17, 0x01000193) ^ Math.imul(order * 2, 0x9e3779b1)) >>> 0;
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
