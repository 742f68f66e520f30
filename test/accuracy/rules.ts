import {infer} from '../../src/thread/infer.js';
import type {Trees} from '../../src/thread/trees.js';
import type {Dump, Link} from '../../src/types.js';

/** A way to find the parents, as links with ids. */
export interface Rule {
  name: string;
  links(dump: Dump, trees: Trees): Pick<Link, 'parent' | 'confidence' | 'missing' | 'evidence'>[];
}

/** The simple rules to beat, and ours. */
export const rules: readonly Rule[] = [
  {
    name: 'all answer the previous',
    links: (dump) => dump.comments.map(({id}) => simple(id > 1 ? id - 1 : null)),
  },
  {
    name: 'Re: answers the previous',
    links: (dump) =>
      dump.comments.map(({id, subject}) => simple(id > 1 && /^re:/i.test(subject) ? id - 1 : null)),
  },
  {name: 'threadfold', links: infer},
];

function simple(parent: number | null): ReturnType<Rule['links']>[0] {
  return {parent, confidence: 1, evidence: []};
}
