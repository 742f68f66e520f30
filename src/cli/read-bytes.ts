import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import type {Readable} from 'node:stream';
import {collapse} from '../text/collapse.js';
import {Failure} from './io.js';
import {reason} from './reason.js';

/**
 * Read a file, or standard input for `-`, as a stream: reading it at once fails on pipes that are not ready.
 *
 * @param most bytes that are read before it is given up
 * @throws {Failure} with the one line that says what is wrong
 */
export async function readBytes(file: string, stdin: Readable, most: number): Promise<Buffer> {
  const name = inputName(file);
  try {
    if (file !== '-' && (await stat(file)).isDirectory()) {
      throw new Failure(
        `${name}: is a folder (name the files in it, such as ${file.replace(/\/$/, '')}/*.txt)`,
      );
    }
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of file === '-' ? stdin : createReadStream(file)) {
      const bytes = Buffer.from(chunk as Uint8Array);
      size += bytes.length;
      if (size > most)
        throw new Failure(`${name}: is larger than ${most} bytes (raise --max-bytes to read it)`);
      chunks.push(bytes);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(`${name}: cannot read it: ${reason(error)}`);
  }
}

/** What messages call an input. */
export function inputName(file: string): string {
  return file === '-' ? 'stdin' : collapse(file);
}
