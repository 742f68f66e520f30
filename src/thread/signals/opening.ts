import type {Profile} from '../profile.js';
import {flag, type Signal} from './signal.js';

/** First words that only make sense under another comment. */
const ANSWERING =
  /^(?:no|nope|yes|yeah|yep|exactly|agreed|indeed|true|wrong|correct|actually|also|but|because|so you|you're|you are|that's|that is|that was|why would you|i agree|i disagree|same here|this|well|and|or|ok|okay|thanks|thank you|really|not really|not quite|only|they|he|she|it|it's)\b/;
/** First words that speak to somebody. */
const ADDRESSING =
  /^(?:as you|you're right|you are right|you said|you say|you mean|your (?:point|argument|claim))\b/;
/** New subjects that contradict or explain. */
const SUBJECT =
  /^(?:wrong|actually|because|no\b|yes\b|nope|not (?:really|quite|true|exactly)|exactly|still\b|bullshit)/;
const ARTICLE = / (?:article|summary|headline|tfa|tfs|rtfa|story|report|study|submitter|editors?) /;
/** For any parent and against opening a thread. */
const CUES = {addressing: 4, subject: 4.5};
const SECOND_PERSON = new Set(['you', 'your', "you're", 'yours', "you've", "you'd", "you'll"]);

/** A comment that begins like an answer, or speaks to somebody, is a reply, mostly to the comment before it. */
export const opening: Signal = {
  name: 'opening',
  describes:
    'first words such as “Exactly” or “As you say”, and how often it says “you”, tell an answer from an opener',
  features: {
    answering: ({scene}) => flag(ANSWERING.test(scene.child.opening)),
    you: ({scene}) => Math.min(5, secondPerson(scene.child)),
    asks: ({scene}) => flag(scene.child.asks),
    /** It speaks of the article, the summary or the headline: openers do. */
    article: ({scene}) => flag(ARTICLE.test(scene.child.spoken)),
  },
  /** Usenet has hardly a reply with a subject of its own, and our few stories too few of them. */
  cue({scene: {child}, parent}) {
    if (parent.node === undefined || child.subject.reply) return 0;
    return (
      (ADDRESSING.test(child.opening) ? CUES.addressing : 0) +
      (SUBJECT.test(child.subject.base) ? CUES.subject : 0)
    );
  },
  because({scene}) {
    const first = scene.child.opening.split(' ').slice(0, 3).join(' ');
    return first === '' ? 'it has no words of its own' : `it begins “${first}”`;
  },
};

const counts = new WeakMap<Profile, number>();

function secondPerson(profile: Profile): number {
  const known = counts.get(profile);
  if (known !== undefined) return known;
  const count = profile.words.filter((word) => SECOND_PERSON.has(word)).length;
  counts.set(profile, count);
  return count;
}
