import {harmless} from '../text/harmless.js';
import type {Io} from './io.js';
import {writeStream} from './write-output.js';

/** Messages go to standard error; nobody reading them is no reason to fail. */
export async function say(io: Pick<Io, 'stderr'>, text: string): Promise<void> {
  await writeStream(io.stderr, harmless(text)).catch(() => undefined);
}
