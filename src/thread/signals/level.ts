import {weights} from '../weights.js';
import type {Signal} from './signal.js';

/** Three in five replies answer the comment before them, and ever fewer the ones above that. */
export const level: Signal = {
  name: 'level',
  describes: 'most replies answer the comment just before them, fewer one above it',
  weigh({parent: {node, rank}}) {
    if (node === undefined) return 0;
    if (rank === 0) return weights.level0;
    const opener = node.depth === 0 && rank > 1 ? weights.opener : 0;
    return (rank === 1 ? weights.level1 : rank === 2 ? weights.level2 : weights.levelDeeper) + opener;
  },
  because({parent: {rank}}) {
    return rank === 1
      ? 'one level above the comment before it'
      : `${rank} levels above the comment before it`;
  },
};
