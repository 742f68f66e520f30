import {flag, type Signal} from './signal.js';

/** For any comment on the spine and against opening a thread; a contradiction mostly meets the comment just before. */
const CUES = {addresses: 4, subjectAnswers: 4.5, nearest: 1};

/** A comment that begins like an answer, or speaks to somebody, is a reply, mostly to the comment before it. */
export const opening: Signal = {
  name: 'opening',
  describes:
    'first words such as “Exactly” or “As you say”, and how often it says “you”, tell an answer from an opener',
  features: {
    answering: ({scene}) => flag(scene.child.manner.answers),
    you: ({scene}) => scene.child.manner.you,
    asks: ({scene}) => flag(scene.child.asks),
    article: ({scene}) => flag(scene.child.manner.ofArticle),
  },
  /** Usenet has hardly a reply with a subject of its own, and our few stories too few of them. */
  cue({scene: {child}, parent}) {
    if (parent.node === undefined || child.subject.reply) return 0;
    const {addresses, subjectAnswers} = child.manner;
    const nearest = parent.rank === 0 && subjectAnswers ? CUES.nearest : 0;
    return (addresses ? CUES.addresses : 0) + (subjectAnswers ? CUES.subjectAnswers : 0) + nearest;
  },
  because({scene: {child}}) {
    if (child.manner.subjectAnswers) return `its subject “${child.subject.words}” answers somebody`;
    return child.opening === '' ? 'it has no words of its own' : `it begins “${child.opening}”`;
  },
};
