import {weights} from '../weights.js';
import type {Signal} from './signal.js';

/** People also quote in quotation marks, or repeat four words in a row. */
export const phrase: Signal = {
  name: 'phrase',
  describes: 'a phrase in quotation marks, or a run of four words, that the parent said',
  weigh({common, parent}) {
    if (common === undefined || parent.missing) return 0;
    const phrases = common.phrases > 0 ? weights.phrase : 0;
    return phrases + (common.runs > 0 ? weights.sharedRun : 0);
  },
  because({common}) {
    return (common?.phrases ?? 0) > 0
      ? 'it repeats a phrase of this comment'
      : 'both hold the same four words in a row';
  },
};
