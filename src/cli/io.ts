import type {Readable, Writable} from 'node:stream';

/** What the command reads from, writes to and asks its surroundings; `main` passes the process's own. */
export interface Io extends Interruptible {
  stdin: Readable & {isTTY?: boolean; fd?: number};
  stdout: Writable & {isTTY?: boolean};
  stderr: Writable & {isTTY?: boolean};
  env: Readonly<Record<string, string | undefined>>;
}

/** What hears signals and sends them, as the process does. */
export interface Interruptible {
  readonly pid?: number;
  on?(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  off?(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  kill?(pid: number, signal: NodeJS.Signals): unknown;
}

/** Something that went wrong and has its one line; the exit code is 1. */
export class Failure extends Error {
  override name = 'Failure';
}
