import type {Pair} from '../candidates.js';
import {weights} from '../weights.js';
import type {Signal} from './signal.js';

/** First words of a text that only make sense under another comment. */
const ANSWERING =
  /^(?:no|nope|yes|yeah|yep|exactly|agreed|indeed|true|wrong|correct|actually|also|but|because|so you|you're|you are|that's|that is|that was|why would you|i agree|i disagree|same here|this|well)\b/;
/** First words that speak to somebody. */
const ADDRESSING = /^(?:as you|you're right|you are right|you said|you say|your (?:point|argument|claim))\b/;
/** First words of a new subject that contradict or explain. */
const SUBJECT = /^(?:wrong|actually|because|no,|yes,|not (?:really|quite|true)|nope|bullshit|exactly)/;

/** A comment that begins like an answer is one, mostly to the comment before it. */
export const opening: Signal = {
  name: 'opening',
  describes:
    'first words such as “Exactly”, “As you say” or a subject such as “Wrong” answer somebody, mostly the comment just before',
  weigh(pair) {
    const {node, missing, rank} = pair.parent;
    if (node === undefined || missing) return 0;
    const near = rank === 0 && ANSWERING.test(pair.child.opening) ? weights.answering : 0;
    const addressing = ADDRESSING.test(pair.child.opening) ? weights.addressing : 0;
    return near + addressing + (subjectAnswers(pair) ? weights.answeringSubject : 0);
  },
  because(pair) {
    if (subjectAnswers(pair)) return `its subject “${pair.child.subject.words}” answers somebody`;
    return `it begins “${pair.child.opening.split(' ').slice(0, 2).join(' ')}”, as answers do`;
  },
};

function subjectAnswers({child}: Pair): boolean {
  return !child.subject.reply && SUBJECT.test(child.subject.base);
}
