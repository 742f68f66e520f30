import type {Readable, Writable} from 'node:stream';

/** What the command reads from, writes to and asks its surroundings; `main` passes the process's own. */
export interface Io {
  stdin: Readable & {isTTY?: boolean};
  stdout: Writable & {isTTY?: boolean};
  stderr: Writable;
  env: Readonly<Record<string, string | undefined>>;
}

/** Something that went wrong and has its one line; the exit code is 1. */
export class Failure extends Error {
  override name = 'Failure';
}
