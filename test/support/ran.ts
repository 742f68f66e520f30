import {Readable, Writable} from 'node:stream';
import {setImmediate} from 'node:timers/promises';
import type {Io} from '../../src/cli/io.js';
import {run} from '../../src/cli/run.js';

/** What a run in process left behind. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

export interface Surroundings {
  /** Chunks that standard input gives. */
  stdin?: readonly (string | Uint8Array)[];
  stdinIsTerminal?: boolean;
  stdoutIsTerminal?: boolean;
  env?: Io['env'];
  /** Error code that every write to standard output fails with. */
  outFails?: string;
}

/** Run the command in this process, with streams that remember what they got. */
export async function ran(argv: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const {stdin = [], stdinIsTerminal, stdoutIsTerminal, env = {}, outFails} = surroundings;
  const out = sink(outFails);
  const err = sink();
  const code = await run(argv, {
    stdin: Object.assign(Readable.from(stdin.map((chunk) => Buffer.from(chunk))), {
      isTTY: stdinIsTerminal === true,
    }),
    stdout: Object.assign(out.stream, {isTTY: stdoutIsTerminal === true}),
    stderr: err.stream,
    env,
  });
  await setImmediate();
  if (out.unheard().length > 0)
    throw new Error(`Nobody listens to ${out.unheard().join()}: the process would die`);
  return {code, out: out.text(), err: err.text()};
}

function sink(fails?: string): {stream: Writable; text: () => string; unheard: () => string[]} {
  const chunks: Buffer[] = [];
  const unheard: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      if (fails !== undefined) {
        done(Object.assign(new Error(`write ${fails}`), {code: fails}));
        return;
      }
      chunks.push(chunk);
      done();
    },
  });
  stream.on('error', (error) => {
    if (stream.listenerCount('error') === 1) unheard.push(error.message);
  });
  return {stream, text: () => Buffer.concat(chunks).toString('utf8'), unheard: () => unheard};
}
