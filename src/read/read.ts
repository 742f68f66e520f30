import {type Line, lines} from '../text/lines.js';
import {positionOf} from '../text/position.js';
import type {Dump} from '../types.js';
import type {Reader} from './reader.js';
import {readers} from './readers.js';

export interface ReadOptions {
  /** Name of the format, or `auto`, the default, to tell it from the text. */
  from?: string;
}

/**
 * Read a text as one dump. Where further dumps follow in the same text, they are one gap at its end.
 *
 * @throws {RangeError} where `options.from` names no reader.
 */
export function read(text: string, options: ReadOptions = {}): Dump {
  const rows = lines(text);
  const reader = readerFor(rows, options.from);
  const next = reader.starts(rows)[1] ?? rows.length;
  const dump = reader.read(rows.slice(0, next));
  if (next < rows.length) dump.gaps.push({kind: 'next', position: positionOf(rows.slice(next))});
  return dump;
}

/**
 * Read every dump of a text, in order; positions count from the start of the whole text.
 *
 * @throws {RangeError} where `options.from` names no reader.
 */
export function readAll(text: string, options: ReadOptions = {}): Dump[] {
  const rows = lines(text);
  const reader = readerFor(rows, options.from);
  const starts = reader.starts(rows);
  return starts.map((start, index) => reader.read(rows.slice(start, starts[index + 1])));
}

function readerFor(rows: readonly Line[], from = 'auto'): Reader {
  const wanted = readers.find((reader) =>
    from === 'auto' ? reader.detect(rows) !== undefined : reader.name === from,
  );
  if (wanted !== undefined) return wanted;
  if (from === 'auto') return readers[readers.length - 1] as Reader;
  const names = readers.map((reader) => reader.name).join(', ');
  throw new RangeError(`Cannot read from \`${from}\`, expected one of auto, ${names}`);
}
