import {flag, type Signal} from './signal.js';

/** Three in ten visible replies answer a comment that the dump lacks, half of them at top level. */
export const missing: Signal = {
  name: 'missing',
  describes: 'the thread’s opener may be a comment that the dump lacks, and siblings may share it',
  features: {
    isNew: ({parent}) => flag(parent.missing),
    isPlaceholder: ({parent}) => flag(parent.node !== undefined && parent.node.profile === undefined),
    /** 1 where the comment just before itself answers a missing one. */
    afterMissing: ({scene}) =>
      flag(scene.last?.parent !== undefined && scene.last.parent.profile === undefined),
  },
  because({parent}) {
    if (parent.missing) return 'nobody in the dump seems to be answered';
    return parent.node !== undefined && parent.node.profile === undefined
      ? 'a comment before it answers one that the dump lacks'
      : 'the parent seems to be in the dump';
  },
};
