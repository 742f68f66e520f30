import {flag, type Signal} from './signal.js';

/** Questions draw answers, what is scored high draws several, and long comments answer higher up than banter does. */
export const course: Signal = {
  name: 'course',
  describes:
    'scores, lengths, questions and the answers drawn so far: an opener scored high draws many, banter is a chain',
  features: {
    score: ({scene}) => scene.child.comment.score ?? -2,
    parentScore: ({parent}) => parent.node?.profile?.comment.score ?? -2,
    lastScore: ({scene}) => scene.last?.profile?.comment.score ?? -2,
    openerScore: ({scene}) => scene.last?.opener?.comment.score ?? -2,
    drawn: ({parent}) => (parent.node === undefined ? -1 : Math.min(parent.node.drawn, 8)),
    openerDrawn: ({scene}) => Math.min(8, scene.last?.openerDrawn ?? -1),
    parentAsks: ({parent}) => (parent.node?.profile === undefined ? -1 : flag(parent.node.profile.asks)),
    parentAsksAnywhere: ({parent}) =>
      parent.node?.profile === undefined ? -1 : flag(parent.node.profile.asksAnywhere),
    length: ({scene}) => Math.min(100, scene.child.words.length),
    parentLength: ({parent}) => Math.min(200, parent.node?.profile?.words.length ?? -1),
    belowLength: ({parent}) => Math.min(100, parent.below?.profile?.words.length ?? -1),
    truncated: ({scene}) => flag(scene.child.comment.truncated),
    parentTruncated: ({parent}) => flag(parent.node?.profile?.comment.truncated === true),
    /** The site shows replies scored 4 and more in full, with their subject spelled out. */
    isFull: ({scene}) => flag((scene.child.comment.score ?? 0) >= 4),
  },
  because({parent, scene}, speaksFor) {
    const node = parent.node;
    if (node?.profile === undefined) return 'scores and lengths are those of such a place';
    if (node.profile.asks && speaksFor) return 'the parent ends with a question';
    if (node.drawn > 0 && speaksFor)
      return `the parent has drawn ${node.drawn} ${node.drawn === 1 ? 'answer' : 'answers'} already`;
    return `score ${scene.child.comment.score ?? 'unknown'} and ${scene.child.words.length} words under score ${node.profile.comment.score ?? 'unknown'} and ${node.profile.words.length} words`;
  },
};
