import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {randomFrom} from './random.js';
import {type Known, type Message, simulate} from './simulate.js';

/** Share of the usenet threads that the model is fitted on; the others are held out for `npm run accuracy`. */
const FITTED = 0.8;

/**
 * Stories simulated from usenet threads; the same ones for the same seed.
 *
 * @param subjectless share of the stories that have no subjects: 0..1
 */
export function simulatedStories(
  folder: string,
  part: 'fitted' | 'heldOut',
  count: number,
  seed: number,
  subjectless = 0,
): Known[] {
  const lines = gunzipSync(readFileSync(`${folder}/threads.jsonl.gz`))
    .toString()
    .trim()
    .split('\n');
  const cut = Math.floor(lines.length * FITTED);
  const own = part === 'fitted' ? lines.slice(0, cut) : lines.slice(cut);
  const threads = own.map((line) => JSON.parse(line) as Message[]);
  const random = randomFrom(seed);
  const draw = (): Message[] => threads[Math.floor(random() * threads.length)] as Message[];
  return Array.from({length: count}, () =>
    simulate(Array.from({length: 4 + Math.floor(random() * 10)}, draw), random, random() < subjectless),
  );
}
