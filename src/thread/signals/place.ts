import {flag, type Signal} from './signal.js';

/** The parent's place on the spine. */
export const place: Signal = {
  name: 'place',
  describes:
    'three in five replies answer the comment just before them, fewer the ones above, ever fewer further up',
  features: {
    isTop: ({parent}) => flag(parent.node === undefined && !parent.missing),
    rank: ({parent}) => Math.min(parent.rank, 9),
    depth: ({parent}) => (parent.node === undefined ? -1 : Math.min(parent.node.depth, 12)),
    spineLength: ({scene}) => Math.min((scene.last?.depth ?? -1) + 1, 12),
    distance: ({scene, parent}) =>
      parent.node === undefined ? -1 : Math.min(40, scene.child.comment.id - parent.node.order),
    order: ({scene}) => Math.min(scene.child.comment.id, 40),
  },
  because({parent}, speaksFor) {
    if (parent.node === undefined) return speaksFor ? 'here threads begin' : 'threads seldom begin here';
    if (parent.rank === 0)
      return speaksFor ? 'it is the comment just before' : 'it is only the comment just before';
    const levels = parent.rank === 1 ? 'one level' : `${parent.rank} levels`;
    return `it stands ${levels} above the comment just before`;
  },
};
