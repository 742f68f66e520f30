import type {Pair} from '../pair.js';
import {sameSubject} from '../subject.js';
import {flag, type Signal} from './signal.js';

/** `Re:X` names the subject X of its nearest ancestor with a subject of its own; no opener begins with `Re:`. */
export const subject: Signal = {
  name: 'subject',
  describes:
    'a comment without `Re:` mostly opens a thread, `Re:X` answers under the subject X, a bare `Re:` is a reply',
  features: {
    isReply: ({scene}) => (scene.child.subjectless ? -1 : flag(scene.child.subject.reply)),
    isBare: ({scene}) => flag(scene.child.subject.reply && scene.child.subject.base === ''),
    isTyped: ({scene}) => flag(scene.child.subject.typed),
    agreement,
    /** 1 where the subject that `Re:X` names was opened by an earlier comment, -1 where by none. */
    known: ({scene}) => (names(scene.child.subject) ? (scene.subjectKnown ? 1 : -1) : 0),
    /** How much of a new subject the parent speaks of. */
    taken: ({common}) => common?.subject ?? -1,
    parentOpens: ({parent, scene}) =>
      parent.node?.profile === undefined || scene.child.subjectless
        ? -1
        : flag(!parent.node.profile.subject.reply),
    words: ({scene}) => (scene.child.subject.reply ? -1 : scene.child.newSubject.size),
  },
  because(pair, speaksFor) {
    const {child} = pair.scene;
    if (!names(child.subject)) {
      if (child.subject.reply) return 'its subject is `Re:` and no more';
      return `its subject “${child.subject.words}” is ${pair.parent.node === undefined ? 'new' : 'its own'}`;
    }
    if (agreement(pair) > 0) return `its subject names “${child.subject.words}”`;
    if (pair.parent.node === undefined && speaksFor)
      return `nobody above opened the subject “${child.subject.words}”`;
    return `its subject names “${child.subject.words}”, not this one`;
  },
};

function names({reply, base}: Pair['scene']['child']['subject']): boolean {
  return reply && base !== '';
}

/** 1 where `Re:X` answers under X, -1 where under another subject, 0 where nobody can tell. */
export function agreement({scene, parent}: Pair): number {
  const above = parent.node?.subject;
  if (!names(scene.child.subject) || parent.node === undefined || above === undefined) return 0;
  return sameSubject(above, scene.child.subject.base) ? 1 : -1;
}
