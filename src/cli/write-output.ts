import {randomBytes} from 'node:crypto';
import {constants, rmSync} from 'node:fs';
import {access, lstat, open, realpath, rename, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Writable} from 'node:stream';
import {collapse} from '../text/collapse.js';
import {Failure, type Interruptible} from './io.js';
import {reason} from './reason.js';

/** Thrown where the reader of the output went away: the work is done, silently. */
export class EarlyClose extends Error {
  override name = 'EarlyClose';
}

/**
 * Write to a stream and wait until it is taken.
 *
 * @throws {EarlyClose} where the reader closed its end, {Failure} where it cannot be written
 */
export async function writeStream(stream: Writable, text: string): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      // Stays on where writing failed: the stream says so a second time, later.
      stream.on('error', reject);
      stream.write(text, (error) => {
        if (error) return reject(error);
        stream.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    throw failed('cannot write the output', error);
  }
}

/**
 * Write a file whole or not at all: into a new file beside it, which then takes its name.
 * What is no ordinary file (a device, a pipe) is written to directly. A signal that ends the process half-way leaves
 * the old file as it was, and no other.
 *
 * @throws {EarlyClose} where it is a pipe whose reader went away, {Failure} where it cannot be written; then the old
 * file is as it was
 */
export async function writeFileWhole(file: string, text: string, self: Interruptible = {}): Promise<void> {
  try {
    const target = await realpath(file).catch(() => file);
    const old = await lstat(target).catch(() => undefined);
    // A new file would take the old one's place even where that is protected.
    if (old !== undefined) await access(target, constants.W_OK);
    if (old !== undefined && !old.isFile()) await writeTo(target, 'w', text);
    else await replace(target, text, old?.mode, self);
  } catch (error) {
    throw failed(`${collapse(file)}: cannot write it`, error);
  }
}

function failed(what: string, error: unknown): EarlyClose | Failure {
  const isClosed = (error as NodeJS.ErrnoException).code === 'EPIPE';
  return isClosed ? new EarlyClose() : new Failure(`${what}: ${reason(error)}`);
}

/** Signals that end a process, and that it may hear before. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function replace(
  target: string,
  text: string,
  mode: number | undefined,
  self: Interruptible,
): Promise<void> {
  const temporary = join(dirname(target), `.threadfold-${randomBytes(6).toString('hex')}.tmp`);
  const ignore = (): void => {
    for (const signal of ENDING) self.off?.(signal, stop);
  };
  const stop = (signal: NodeJS.Signals): void => {
    rmSync(temporary, {force: true});
    ignore();
    // Nobody listens any more: the process ends by the signal, as its parent expects.
    if (self.pid !== undefined) self.kill?.(self.pid, signal);
  };
  for (const signal of ENDING) self.on?.(signal, stop);
  try {
    await writeTo(temporary, 'wx', text, mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, {force: true});
    throw error;
  } finally {
    ignore();
  }
}

async function writeTo(file: string, flags: 'w' | 'wx', text: string, mode?: number): Promise<void> {
  const handle = await open(file, flags, mode);
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}
