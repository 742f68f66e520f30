import {constants} from 'node:buffer';
import {getHeapStatistics} from 'node:v8';
import {Failure} from './io.js';

/**
 * Bytes of heap that a run takes for each byte of its input at the worst, by what the byte is.
 * Measured: the least heap in which Node 20 reads and folds inputs made of little else than the sign.
 */
const COSTS: readonly [signs: string, cost: number][] = [
  // An object of JSON is mostly a comment, which is compared with others.
  ['{', 5000],
  // The end of a line with words in it; those of comments that quote one another take most.
  ['\n\r', 2500],
  // Lines within a text of JSON, and paragraphs of HTML.
  ['\\<', 1200],
  // What else parts the values of JSON.
  ['[,:', 250],
];
const PLAIN_COST = 10;
/** A line without words is looked at, and forgotten. */
const BLANK_LINE_COST = 150;
/** What the command itself takes, and what V8 keeps free for new objects. */
const OWN_BYTES = 64 * 2 ** 20;

const MOST_COST = Math.max(...COSTS.map(([, cost]) => cost));

const costs = new Uint16Array(256).fill(PLAIN_COST);
for (const [signs, cost] of COSTS) for (const sign of signs) costs[sign.charCodeAt(0)] = cost;

/**
 * Refuse an input that may need more memory than V8 gives: where it has no more it aborts the process, with nothing
 * said that anybody can act on.
 *
 * @param room bytes of heap that are left
 * @throws {Failure} with the one line that says so
 */
export function checkMemory(
  name: string,
  bytes: Uint8Array,
  room = getHeapStatistics().total_available_size,
): void {
  if (bytes.length > constants.MAX_STRING_LENGTH)
    throw new Failure(`${name}: is larger than any text may be (give it in parts)`);
  const most = room - OWN_BYTES;
  // The loop takes a while; most inputs fit whatever is in them.
  if (bytes.length * MOST_COST <= most) return;
  const needed = heapFor(bytes);
  if (needed <= most) return;
  const wanted = megabytes(needed + OWN_BYTES);
  throw new Failure(
    `${name}: may need ${wanted} MiB of memory, there are ${megabytes(room)} MiB (give it in parts, or set NODE_OPTIONS=--max-old-space-size=${wanted})`,
  );
}

function heapFor(bytes: Uint8Array): number {
  let sum = 0;
  let isBlank = true;
  for (const byte of bytes) {
    const isEnd = byte === 10 || byte === 13;
    sum += isEnd && isBlank ? BLANK_LINE_COST : (costs[byte] as number);
    // The NUL is half of a line end in UTF-16.
    if (byte !== 0) isBlank = isEnd;
  }
  return sum;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 2 ** 20);
}
