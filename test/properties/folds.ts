import fc from 'fast-check';
import type {FoldOptions} from '../../src/digest/fold-options.js';
import {read} from '../../src/read/read.js';
import {grow} from '../../src/thread/grow.js';
import type {Thread} from '../../src/types.js';
import {link} from '../render/digests.js';
import {type PlannedThread, print, threads} from '../support/threads.js';

const MOST_COMMENTS = 12;

/** Any set of options that a fold takes, each of them left out now and then. */
export const options: fc.Arbitrary<FoldOptions> = fc.record(
  {
    words: fc.oneof(fc.constant(0), fc.integer({min: 1, max: 60}), fc.integer({min: 1, max: 2000})),
    sentences: fc.integer({min: 1, max: 4}),
    depth: fc.integer({min: 1, max: 5}),
    replies: fc.integer({min: 1, max: 4}),
    top: fc.integer({min: 1, max: 3}),
    minScore: fc.integer({min: -1, max: 6}),
    sort: fc.constantFrom('dump', 'score', 'size'),
  },
  {requiredKeys: []},
);

/** Printed and read, its tree as it was planned: no inference, which takes longer than all else. */
function planted(planned: PlannedThread, hidden: readonly boolean[]): Thread {
  const links = planned.comments.map(({parent}, index) => {
    const above = parent === null ? null : parent + 1;
    return link(index + 1, above, hidden[index] === true ? {missing: -1 - (above ?? 0)} : {});
  });
  return grow(read(print(planned), {from: 'slashdot'}), links);
}

/** Threads with their trees; some comments answer one that the dump lacks. */
export const trees: fc.Arbitrary<Thread> = fc
  .tuple(threads(MOST_COMMENTS), fc.array(fc.constantFrom(false, false, true), {maxLength: MOST_COMMENTS}))
  .map(([planned, hidden]) => planted(planned, hidden));

/** A thread and options for its fold; now and then they name one of its comments. */
export const folds: fc.Arbitrary<{thread: Thread; chosen: FoldOptions}> = fc
  .tuple(trees, options, fc.option(fc.nat(), {nil: undefined, freq: 4}))
  .map(([thread, some, only]) => {
    const {length} = thread.dump.comments;
    return {thread, chosen: only === undefined ? some : {...some, thread: (only % length) + 1}};
  });
