import type {Line} from '../text/lines.js';
import type {Dump} from '../types.js';

/** One input format: register a new one in `readers.ts`. */
export interface Reader {
  /** What `--from` calls it. */
  name: string;
  /** One line for the help and the README. */
  describes: string;
  /** Why these lines look like the format, in words, or undefined where they do not. */
  detect(rows: readonly Line[]): string | undefined;
  /** Indexes of the lines where the dumps of a stream begin; the first is 0. */
  starts(rows: readonly Line[]): number[];
  /** Read one dump. Never throws: what is wrong stands in `messages`. */
  read(rows: readonly Line[]): Dump;
}
