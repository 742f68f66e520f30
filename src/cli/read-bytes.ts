import {createReadStream, fstatSync, readFileSync, statSync} from 'node:fs';
import {collapse} from '../text/collapse.js';
import {Failure, type Io} from './io.js';
import {reason} from './reason.js';

/**
 * Read a file, or standard input for `-`. What is no ordinary file is read as a stream: reading it at once fails on
 * pipes that are not ready.
 *
 * @param most bytes that are read before it is given up
 * @param onBytes told how many were read so far
 * @throws {Failure} with the one line that says what is wrong
 */
export async function readBytes(
  file: string,
  io: Pick<Io, 'stdin'>,
  most: number,
  onBytes?: (size: number) => void,
): Promise<Buffer> {
  const name = inputName(file);
  try {
    const stats = file === '-' ? undefined : statSync(file);
    // Node gives a stream that ends at once for a folder.
    const isFolder =
      stats?.isDirectory() ?? (io.stdin.fd !== undefined && fstatSync(io.stdin.fd).isDirectory());
    if (isFolder) {
      const folder = file === '-' ? '' : `${file.replace(/\/$/, '')}/`;
      throw new Failure(`${name}: is a folder (name the files in it, such as ${folder}*.txt)`);
    }
    // The files of /proc say that they are empty.
    if (stats?.isFile() && stats.size > 0 && stats.size <= most) {
      const bytes = readFileSync(file);
      if (bytes.length <= most) return bytes;
      throw tooLarge(name, most);
    }
    const chunks: Buffer[] = [];
    let size = 0;
    onBytes?.(size);
    for await (const chunk of file === '-' ? io.stdin : createReadStream(file)) {
      const bytes = Buffer.from(chunk as Uint8Array);
      size += bytes.length;
      if (size > most) throw tooLarge(name, most);
      chunks.push(bytes);
      onBytes?.(size);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(`${name}: cannot read it: ${reason(error)}`);
  }
}

function tooLarge(name: string, most: number): Failure {
  return new Failure(`${name}: is larger than ${most} bytes (raise --max-bytes to read it)`);
}

/** What messages call an input. */
export function inputName(file: string): string {
  return file === '-' ? 'stdin' : collapse(file) || "''";
}
