import {type Line, lines} from '../text/lines.js';
import {positionOf} from '../text/position.js';
import type {Dump} from '../types.js';
import type {Reader, Source} from './reader.js';
import {readers} from './readers.js';

export interface ReadOptions {
  /** Name of the format, or `auto`, the default, to tell it from the text. */
  from?: string;
  /** The bytes that the text was decoded from; mail needs them where it is not all UTF-8. */
  bytes?: Uint8Array;
}

/**
 * Read a text as one dump. Where further dumps follow in the same text, they are one gap at its end.
 *
 * @throws {RangeError} where `options.from` names no reader.
 */
export function read(text: string, options: ReadOptions = {}): Dump {
  const {rows, source, reader} = opened(text, options);
  const next = reader.starts?.(rows)[1] ?? rows.length;
  const dump = reader.read(rows.slice(0, next), source);
  if (next < rows.length) dump.gaps.push({kind: 'next', position: positionOf(rows.slice(next))});
  return dump;
}

/**
 * Read every dump of a text, in order; positions count from the start of the whole text.
 *
 * @throws {RangeError} where `options.from` names no reader.
 */
export function readAll(text: string, options: ReadOptions = {}): Dump[] {
  const {rows, source, reader} = opened(text, options);
  const starts = reader.starts?.(rows) ?? [0];
  return starts.map((start, index) => reader.read(rows.slice(start, starts[index + 1]), source));
}

function opened(
  text: string,
  {from = 'auto', bytes}: ReadOptions,
): {rows: Line[]; source: Source; reader: Reader} {
  const rows = lines(text);
  const source = {text, ...(bytes !== undefined && {bytes})};
  return {rows, source, reader: readerFor(rows, source, from)};
}

/** The reader of a format; for `auto` the first that knows the text, or else the last, which says what it lacks. */
function readerFor(rows: readonly Line[], source: Source, from: string): Reader {
  if (from === 'auto') {
    const known = readers.find((reader) => reader.detect(rows, source) !== undefined);
    return known ?? (readers[readers.length - 1] as Reader);
  }
  const named = readers.find((reader) => reader.name === from);
  if (named !== undefined) return named;
  const names = readers.map((reader) => reader.name).join(', ');
  throw new RangeError(`Cannot read from \`${from}\`, expected one of auto, ${names}`);
}
