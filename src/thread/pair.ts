import type {Parent} from './candidates.js';
import type {Common} from './common.js';
import type {Profile} from './profile.js';
import type {Quoted} from './quotation-index.js';
import type {SpineNode} from './spine.js';

/** What the signals see of a comment whatever its parent: the same for all candidates of one reading. */
export interface Scene {
  child: Profile;
  /** The comments that follow the child, the next first, a few at most. */
  next: readonly Profile[];
  quoted: Quoted | undefined;
  /** The end of the spine: the comment read last. */
  last: SpineNode | undefined;
  /** True where an earlier comment of the dump opened the subject that the child's `Re:` names. */
  subjectKnown: boolean;
  /** The best likeness among the candidates, 0..1. */
  likest: number;
}

/** A comment and one possible parent. */
export interface Pair {
  scene: Scene;
  parent: Parent;
  /** What the texts of the child and of `parent.node` have in common; undefined at top level and for placeholders. */
  common: Common | undefined;
  /** Sum of the idf of the topic words that the child shares with this candidate and with no other one. */
  exclusive: number;
  /** The best likeness among the comments nearer than the parent, 0 where there is none. */
  likenessBelow: number;
  /** The best likeness among the comments above the parent. */
  likenessAbove: number;
}
