import {weights} from '../weights.js';
import type {Signal} from './signal.js';

/** Of 112 top-level comments none began with `Re:`; of 120 comments without it 112 were top-level. */
export const top: Signal = {
  name: 'top',
  describes: 'a comment without `Re:` mostly opens a thread, one with it never does',
  weigh({child, parent: {node, missing}}) {
    if (node !== undefined || missing) return 0;
    return child.subject.reply ? weights.repliesStart : weights.newSubjectStarts;
  },
  because({child}) {
    return child.subject.reply ? 'its subject begins with `Re:`' : 'its subject is new, without `Re:`';
  },
};
