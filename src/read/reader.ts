import type {Line} from '../text/lines.js';
import type {Dump} from '../types.js';

/** What a reader may look at beside the lines. */
export interface Source {
  /** The whole input; the lines' offsets count in it. */
  text: string;
  /** The bytes it was decoded from, where they are known: mail names the encoding of each part itself. */
  bytes?: Uint8Array;
}

/** One input format: register a new one in `readers.ts`. */
export interface Reader {
  /** What `--from` calls it. */
  name: string;
  /** One line for the help and the README. */
  describes: string;
  /** True where the reader decodes the bytes itself, so that bytes which are not UTF-8 are nobody's fault. */
  decodes?: boolean;
  /** Why these lines look like the format, in words, or undefined where they do not. */
  detect(rows: readonly Line[], source: Source): string | undefined;
  /** Part lines that hold the end of one dump and the start of the next; joined by offset they are still the text. */
  part?(rows: readonly Line[]): readonly Line[];
  /** Indexes of the lines where the dumps of a stream begin, the first being 0; one dump where it is left out. */
  starts?(rows: readonly Line[]): number[];
  /** Read one dump. Never throws: what is wrong stands in `messages`. */
  read(rows: readonly Line[], source: Source): Dump;
}
