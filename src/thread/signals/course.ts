import type {Pair} from '../candidates.js';
import {weights} from '../weights.js';
import type {Signal} from './signal.js';

/** Questions draw answers, and what is scored high draws more of them. */
export const course: Signal = {
  name: 'course',
  describes: 'a question draws an answer, and a comment scored 4 or 5 draws several',
  weigh(pair) {
    if (pair.parent.missing || pair.parent.node?.profile === undefined) return 0;
    return (asks(pair) ? weights.asks : 0) + (drawsMore(pair) ? weights.drawsMore : 0);
  },
  because(pair) {
    return asks(pair) ? 'the parent ends with a question' : 'the parent is scored high and draws answers';
  },
};

function asks({parent}: Pair): boolean {
  return parent.node?.profile?.asks === true && parent.node.drawn === 0;
}

function drawsMore({parent}: Pair): boolean {
  return (parent.node?.profile?.comment.score ?? 0) >= 4 && (parent.node?.drawn ?? 0) > 0;
}
