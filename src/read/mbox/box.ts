import {type Line, lines} from '../../text/lines.js';
import type {Source} from '../reader.js';

/** The input as mail needs it: every line as text, for its place, and as sent, for its encoding. */
export interface Box {
  rows: readonly Line[];
  /** The same lines, a character a byte where `binary` is true. */
  raw: readonly string[];
  /** False where the bytes are unknown: what no mail encoded is decoded already. */
  binary: boolean;
  /** True where lines that begin with `From ` are escaped, as between the mails of a box. */
  escaped: boolean;
}

/** Lines of a box: `[from, to)` counts in its rows. */
export interface Rows {
  from: number;
  to: number;
}

const ASCII = /^[\0-\x7f]*$/;

/** True for a text that every charset of mail writes alike. */
export function ascii(text: string): boolean {
  return ASCII.test(text);
}

/**
 * Lay the bytes beside the lines. They fit where they have as many lines and every ASCII line is the same in both;
 * else, as with UTF-16, the text is all there is.
 */
export function box(rows: readonly Line[], {bytes}: Source): Box {
  const plain = {rows, raw: rows.map((row) => row.text), binary: false, escaped: true};
  if (bytes === undefined) return plain;
  const raw = lines(latin1(bytes).replace(/^\xEF\xBB\xBF/, '')).map((row) => row.text);
  const fits = raw.length === rows.length && rows.every(({text}, at) => text === raw[at] || !ascii(text));
  return fits ? {...plain, raw, binary: true} : plain;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
