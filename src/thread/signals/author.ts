import type {Pair} from '../candidates.js';
import {weights} from '../weights.js';
import type {Signal} from './signal.js';

/** People answer those who answered them, rarely themselves. */
export const author: Signal = {
  name: 'author',
  describes: 'who spoke: an author comes back to whoever answered him, names people, rarely answers himself',
  weigh(pair) {
    if (pair.parent.missing) return 0;
    return (
      (isSelf(pair) ? weights.oneself : 0) +
      (isBack(pair) ? weights.backToMe : 0) +
      (isNamed(pair) ? weights.named : 0)
    );
  },
  because(pair) {
    const name = pair.parent.node?.profile?.author ?? '';
    if (isNamed(pair)) return `it names ${name}`;
    return isSelf(pair) ? 'both are by the same author' : 'it answers an answer to the same author';
  },
};

function isSelf({child, parent}: Pair): boolean {
  return child.author !== undefined && parent.node?.profile?.author === child.author;
}

function isBack({child, parent}: Pair): boolean {
  const grandparent = parent.node?.parent?.profile?.author;
  return (
    child.author !== undefined &&
    grandparent === child.author &&
    parent.node?.profile?.author !== child.author
  );
}

/** Short names are words of the language too often. */
function isNamed({child, parent}: Pair): boolean {
  const name = parent.node?.profile?.author?.toLowerCase();
  return name !== undefined && name.length > 3 && child.spoken.includes(` ${name} `);
}
