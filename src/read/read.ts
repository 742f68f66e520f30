import {type Line, lines} from '../text/lines.js';
import {positionOf} from '../text/position.js';
import type {Dump} from '../types.js';
import type {Reader, Source} from './reader.js';
import {readers} from './readers.js';
import {tooManyLines} from './too-many-lines.js';

export interface ReadOptions {
  /** Name of the format, or `auto`, the default, to tell it from the text. */
  from?: string;
  /** The bytes that the text was decoded from; mail needs them where it is not all UTF-8. */
  bytes?: Uint8Array;
}

/** A format and why a text looks like it. */
export interface Recognized {
  format: string;
  /** In words, such as `line 23 is a subject with a score`. */
  because: string;
}

/**
 * Read a text as one dump. Where further dumps follow in the same text, they are one gap at its end.
 *
 * @throws {RangeError} where `options.from` names no reader, {TypeError} where the text is no string.
 */
export function read(text: string, options: ReadOptions = {}): Dump {
  checkText(text);
  const refused = tooManyLines(text, readerOf(options).name);
  if (refused !== undefined) return refused;
  const {rows, source, reader, recognized} = opened(text, options);
  const next = reader.starts?.(rows)[1] ?? rows.length;
  const dump = {...reader.read(rows.slice(0, next), source), ...recognized};
  if (next < rows.length) dump.gaps.push({kind: 'next', position: positionOf(rows.slice(next))});
  return dump;
}

/**
 * Read every dump of a text, in order; positions count from the start of the whole text.
 *
 * @throws {RangeError} where `options.from` names no reader, {TypeError} where the text is no string.
 */
export function readAll(text: string, options: ReadOptions = {}): Dump[] {
  checkText(text);
  const refused = tooManyLines(text, readerOf(options).name);
  if (refused !== undefined) return [refused];
  const {rows, source, reader, recognized} = opened(text, options);
  const starts = reader.starts?.(rows) ?? [0];
  return starts.map((start, index) => ({
    ...reader.read(rows.slice(start, starts[index + 1]), source),
    ...recognized,
  }));
}

/** Bytes are what people forget to decode. */
function checkText(text: unknown): void {
  if (typeof text !== 'string') throw new TypeError(`Cannot read \`${typeof text}\`, expected a string`);
}

/** The format that a text looks like, if it looks like one. */
export function recognize(text: string, options: Omit<ReadOptions, 'from'> = {}): Recognized | undefined {
  if (tooManyLines(text, '') !== undefined) return undefined;
  return recognizeRows(lines(text), {text, ...options});
}

/** True where a format names its encodings itself, as mail does: bytes that are not UTF-8 are nobody's fault there. */
export function decodesItself(format: string): boolean {
  return readers.some(({name, decodes}) => decodes === true && name === format);
}

function recognizeRows(rows: readonly Line[], source: Source): Recognized | undefined {
  for (const reader of readers) {
    const because = reader.detect(rows, source);
    if (because !== undefined) return {format: reader.name, because};
  }
  return undefined;
}

interface Opened {
  rows: readonly Line[];
  source: Source;
  reader: Reader;
  recognized: Pick<Dump, 'recognized'>;
}

function opened(text: string, options: ReadOptions): Opened {
  const {from = 'auto', bytes} = options;
  const rows = lines(text);
  const source = {text, ...(bytes !== undefined && {bytes})};
  const known = from === 'auto' ? recognizeRows(rows, source) : undefined;
  const reader = readerOf({from: known?.format ?? from});
  const parted = reader.part?.(rows) ?? rows;
  return {rows: parted, source, reader, recognized: known === undefined ? {} : {recognized: known.because}};
}

/** The reader of a format; for `auto`, where no reader knew the text, the last one, which finds nothing in it. */
function readerOf({from = 'auto'}: ReadOptions): Reader {
  const name = from === 'auto' ? readers[readers.length - 1]?.name : from;
  const reader = readers.find((each) => each.name === name);
  if (reader !== undefined) return reader;
  const names = readers.map((each) => each.name).join(', ');
  throw new RangeError(`Cannot read from \`${from}\`, expected one of auto, ${names}`);
}
