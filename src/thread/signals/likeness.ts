import {sharedTerms} from '../common.js';
import type {Signal} from './signal.js';

/** Replies take up the words of what they answer, the rare ones above all. */
export const likeness: Signal = {
  name: 'likeness',
  describes: 'topic words, rare ones above all, that the comment shares with its parent (tf-idf cosine)',
  features: {
    likeness: ({common}) => common?.likeness ?? -1,
    rarest: ({common}) => common?.rarest ?? -1,
    /** Words shared with this one alone. */
    exclusive: ({exclusive}) => exclusive,
    shared: ({common}) => Math.min(common?.shared ?? -1, 20),
    behindLikest: ({scene, common}) => (common === undefined ? -1 : scene.likest - common.likeness),
    below: ({likenessBelow}) => likenessBelow,
    above: ({likenessAbove}) => likenessAbove,
    likest: ({scene}) => scene.likest,
  },
  because({scene, parent}, speaksFor) {
    const shared = parent.node?.profile === undefined ? [] : sharedTerms(scene.child, parent.node.profile);
    const words = shared.slice(0, 3).map((term) => `“${term}”`);
    if (words.length === 0)
      return speaksFor ? 'it shares few words with the comments around' : 'they share no telling word';
    return speaksFor ? `both speak of ${words.join(', ')}` : `they share little: ${words.join(', ')}`;
  },
};
