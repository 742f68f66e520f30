import {madeStory} from './made-story.js';

/** A text that the command is run on in a process of its own. */
interface LargeText {
  name: string;
  make(): string;
  /** Options of each run. */
  runs: readonly string[];
  /** By the clock, at most, for a run that writes the digest and no more. */
  seconds: number;
}

const CHAIN = 100_000;

/** A thread as large as they come, and one as deep: each reply answers the one above. */
export const largeTexts: readonly LargeText[] = [
  {
    name: '30,000 comments',
    make: () => madeStory(30_000),
    runs: ['--to md', '--to md --words 0', '--to json', '--to ndjson', '--to tree', '--to tree --explain'],
    seconds: 4,
  },
  {
    name: '100,000 replies in a chain',
    make: () => Array.from({length: CHAIN}, (_, at) => reply(at)).join('\n'),
    runs: ['--to md', '--to json', '--to ndjson', '--to tree', '--to tree --explain'],
    seconds: 3,
  },
];

function reply(id: number): string {
  const text = `So the keeper of well ${id % 7} says of tide ${id}.`;
  return JSON.stringify({id, parent: id === 0 ? null : id - 1, author: `reader${id % 40}`, text});
}
