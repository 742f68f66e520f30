import type {Pair} from '../candidates.js';
import {sameSubject} from '../subject.js';
import {weights} from '../weights.js';
import type {Signal} from './signal.js';

/** `Re:X` names the subject X of its nearest ancestor with a subject of its own. */
export const subject: Signal = {
  name: 'subject',
  describes: '`Re:X` answers under the subject X; a bare `Re:` takes its parent’s subject',
  weigh(pair) {
    const {child, parent} = pair;
    if (!child.subject.reply || child.subject.base === '') return 0;
    if (parent.node === undefined) return pair.subjectKnown ? weights.otherSubject : weights.subjectNowhere;
    return agrees(pair) ? weights.sameSubject : weights.otherSubject;
  },
  because(pair) {
    const {child, parent} = pair;
    if (parent.node === undefined) return `no comment above has the subject “${child.subject.words}”`;
    return agrees(pair) ? `its subject is “${child.subject.words}”` : 'its subject is another one';
  },
};

function agrees({child, parent}: Pair): boolean {
  const above = parent.node?.subject;
  return above !== undefined && sameSubject(above, child.subject.base);
}
