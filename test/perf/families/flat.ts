import {comment, OPENER} from './comment.js';
import {type Family, remark, times} from './family.js';

/** Flat dumps, whose tree is inferred: shapes of threads. */
export const flat: readonly Family[] = [
  // Every comment has all comments above it as candidates for its parent.
  {name: 'a deep chain', unit: 'comments', most: 3000, make: (size) => thread(size, replies)},
  {name: 'one wide fan', unit: 'comments', most: 3000, make: (size) => thread(size, replies, () => OPENER)},
  {name: 'many short threads', unit: 'comments', most: 3000, make: (size) => thread(size, fives)},
  {
    name: 'threads of one',
    unit: 'comments',
    most: 4000,
    make: (size) => thread(size, (at) => `Topic ${at}`),
  },
  // All quote one comment: the index of quotations has as many entries for each of its words as there are comments.
  {
    name: 'all quote the first',
    unit: 'comments',
    most: 3000,
    make: (size) => thread(size, fives, () => OPENER),
  },
  {
    name: 'all quote the previous',
    unit: 'comments',
    most: 3000,
    make: (size) => thread(size, replies, previous),
  },
  // Nothing tells one comment from another.
  {
    name: 'one comment repeated',
    unit: 'comments',
    most: 3000,
    make: (size) => times(size, () => comment(0, 'Tides', OPENER)),
  },
  {
    name: 'one author',
    unit: 'comments',
    most: 3000,
    make: (size) => times(size, (at) => comment(0, fives(at), remark(at))),
  },
  {
    name: 'an author each',
    unit: 'comments',
    most: 3000,
    make: (size) => times(size, (at) => comment(at, fives(at), remark(at))),
  },
  // What stands between headers may be nothing.
  {
    name: 'headers without bodies',
    unit: 'headers',
    most: 100_000,
    make: (size) => times(size, (at) => comment(at % 40, fives(at), '')),
  },
  {
    name: 'blank lines',
    unit: 'lines',
    most: 1_000_000,
    make: (size) => comment(0, 'Tides', '\n'.repeat(size)) + comment(1, 'Re:', remark(1)),
  },
  {name: 'dumps in one file', unit: 'dumps', most: 1000, make: (size) => times(size, dump)},
];

/** Comments by forty people; `quote` says what each but the first quotes. */
function thread(size: number, subject: (index: number) => string, quote?: (index: number) => string): string {
  return times(size, (at) => {
    const words = at === 0 ? OPENER : remark(at);
    const quoted = at === 0 || quote === undefined ? '' : `> ${quote(at)}\n\n`;
    return comment(at % 40, subject(at), quoted + words);
  });
}

function replies(index: number): string {
  return index === 0 ? 'Tides' : 'Re:';
}

function fives(index: number): string {
  return index % 5 === 0 ? `Topic ${index}` : 'Re:';
}

function previous(index: number): string {
  return index === 1 ? OPENER : remark(index - 1);
}

function dump(index: number): string {
  const head = `News: ${1_000_000 + index}\n\n\u00A0 So it is.\n\nTides (example.org)\n\n`;
  return `${head}${comment(0, 'Tides', OPENER)}${comment(1, 'Re:', remark(index))}`;
}
