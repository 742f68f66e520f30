import {sharedTerms} from '../common.js';
import {weights} from '../weights.js';
import type {Signal} from './signal.js';

/** Replies take up the words of what they answer, the rare ones above all. */
export const likeness: Signal = {
  name: 'likeness',
  describes: 'topic words, rare ones above all, that the comment shares with its parent (tf-idf cosine)',
  weigh({child, common, parent}) {
    if (common === undefined || parent.missing) return 0;
    const newSubject = child.subject.reply ? 0 : weights.newSubjectLikeness * common.likeness;
    return newSubject + weights.likeness * common.likeness + weights.rarest * common.rarest;
  },
  because({child, parent}) {
    const profile = parent.node?.profile;
    const shared = profile === undefined ? [] : sharedTerms(child, profile).map(([term]) => term);
    return `both speak of ${shared.slice(0, 3).join(', ')}`;
  },
};
