import type {Pair} from '../pair.js';
import type {SpineNode} from '../spine.js';
import {flag, type Signal} from './signal.js';

/** People answer those who answered them, rarely themselves. */
export const author: Signal = {
  name: 'author',
  describes: 'who spoke: an author comes back to whoever answered him, names people, rarely answers himself',
  features: {
    self: (pair) => flag(isSelf(pair)),
    /** The parent answers the same author: A, B, A. */
    back: (pair) => flag(isBack(pair)),
    /** The same author spoke further up. */
    spokeAbove: ({scene, parent}) => flag(spoke(scene.child.author, parent.node?.parent?.parent)),
    /** The comment just below the parent is by the same author. */
    spokeBelow: ({scene, parent}) =>
      flag(scene.child.author !== undefined && parent.below?.profile?.author === scene.child.author),
    /** The comment read last is by the same author. */
    spokeLast: ({scene}) =>
      flag(scene.child.author !== undefined && scene.last?.profile?.author === scene.child.author),
    /** The comment read last answers the same author. */
    answeredLast: ({scene}) =>
      flag(scene.child.author !== undefined && scene.last?.parent?.profile?.author === scene.child.author),
    /** The parent's author speaks next: he answers whoever answered him. */
    returns: (pair) => flag(returns(pair, 0)),
    returnsLater: (pair) => flag(returns(pair, 1)),
    named: ({common}) => flag(common?.named === true),
    /** How often the author spoke before: who starts threads seldom comes back. */
    spokeBefore: ({scene}) => Math.min(4, scene.child.spokeBefore),
    speaksAfter: ({scene}) => Math.min(4, scene.child.speaksAfter),
    anonymous: ({scene}) => flag(scene.child.author === undefined),
    parentAnonymous: ({parent}) =>
      flag(parent.node?.profile !== undefined && parent.node.profile.author === undefined),
  },
  because(pair, speaksFor) {
    const name = pair.parent.node?.profile?.author ?? '';
    if (pair.common?.named === true) return `it names ${name}`;
    if (isSelf(pair)) return 'both are by the same author';
    if (speaksFor && returns(pair, 0)) return `${name} speaks next, perhaps in answer`;
    if (isBack(pair)) return `${pair.scene.child.author ?? ''} was answered here`;
    return 'its author has not spoken just above';
  },
};

function isSelf({scene, parent}: Pair): boolean {
  return scene.child.author !== undefined && parent.node?.profile?.author === scene.child.author;
}

function isBack(pair: Pair): boolean {
  const {scene, parent} = pair;
  return (
    scene.child.author !== undefined &&
    parent.node?.parent?.profile?.author === scene.child.author &&
    !isSelf(pair)
  );
}

/** Looks a few levels up, no further: who spoke long ago tells little. */
function spoke(name: string | undefined, from: SpineNode | undefined): boolean {
  let node = from;
  for (let steps = 0; steps < 4 && node !== undefined && name !== undefined; steps++, node = node.parent) {
    if (node.profile?.author === name) return true;
  }
  return false;
}

/** Whether the parent's author speaks so many comments after the next. */
function returns({scene, parent}: Pair, later: number): boolean {
  const name = parent.node?.profile?.author;
  return name !== undefined && scene.next[later]?.author === name && scene.child.author !== name;
}
