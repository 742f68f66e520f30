import {infer} from '../../src/thread/infer.js';
import type {Dump} from '../../src/types.js';

/** A way to find the parents: index of each comment's parent, null for top level. */
export interface Rule {
  name: string;
  parents(dump: Dump): (number | null)[];
}

/** The simple rules to beat, and ours. */
export const rules: readonly Rule[] = [
  {
    name: 'all answer the previous',
    parents: (dump) => dump.comments.map((_, index) => (index === 0 ? null : index - 1)),
  },
  {
    name: 'Re: answers the previous',
    parents: (dump) =>
      dump.comments.map(({subject}, index) => (index > 0 && /^re:/i.test(subject) ? index - 1 : null)),
  },
  {
    name: 'threadfold',
    parents: (dump) => infer(dump).map(({parent}) => (parent === null ? null : parent - 1)),
  },
];
