import {weights} from '../weights.js';
import type {Signal} from './signal.js';

/** Three in ten visible replies answer a comment that the dump lacks, half of them at top level. */
export const missing: Signal = {
  name: 'missing',
  describes: 'the parent may be a comment that the dump lacks, and siblings may share it',
  weigh({parent: {node, missing: lacks}}) {
    if (lacks) return node === undefined ? weights.missingAtTop : weights.missing;
    return node !== undefined && node.profile === undefined ? weights.placeholder : 0;
  },
  because({parent: {missing: lacks}}) {
    return lacks
      ? 'comments scored below 1 are not in the dump'
      : 'the comment before it answers one that the dump lacks';
  },
};
