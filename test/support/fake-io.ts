import {Readable, Writable} from 'node:stream';
import type {Io} from '../../src/cli/io.js';

/** Streams in memory for running the command in process. */
export interface FakeIo extends Io {
  out(): string;
  err(): string;
}

/** @param input what standard input holds, undefined for a terminal */
export function fakeIo(input?: string | Uint8Array, env: Io['env'] = {}): FakeIo {
  const written = {out: [] as Buffer[], err: [] as Buffer[]};
  const sink = (into: Buffer[]): Writable =>
    new Writable({
      write(chunk: Buffer, _, done) {
        into.push(chunk);
        done();
      },
    });
  const stdin = Object.assign(Readable.from(input === undefined ? [] : [Buffer.from(input)]), {
    isTTY: input === undefined,
  });
  return {
    stdin,
    stdout: sink(written.out),
    stderr: sink(written.err),
    env,
    out: () => Buffer.concat(written.out).toString(),
    err: () => Buffer.concat(written.err).toString(),
  };
}
