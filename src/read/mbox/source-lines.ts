import {blank} from '../../text/blank.js';
import type {Box, Rows} from './box.js';
import {type Decoded, decodeBytes} from './charset.js';
import type {TextPart} from './mime-parts.js';

/** A line as the author wrote it, and the lines of the input that it was sent in. */
export interface SourceLine extends Rows {
  text: string;
}

/** A part's words, line by line. */
export interface SourceLines {
  lines: SourceLine[];
  trouble: string[];
}

/** Lines before decoding: a character a byte. */
type Encoded = SourceLine[];

/** Undo a part's transfer encoding and charset. */
export function sourceLines(box: Box, part: TextPart): SourceLines {
  const trouble: string[] = [];
  if (!KNOWN.has(part.encoding)) trouble.push(`Its encoding \`${part.encoding}\` is unknown`);
  if (part.encoding === 'base64') return fromBase64(box, part);
  const quotedPrintable = part.encoding === 'quoted-printable';
  const encoded = quotedPrintable ? fromQuotedPrintable(box, part) : asSent(box, part);
  if (!quotedPrintable && !box.binary) return {lines: encoded, trouble};
  return decoded(encoded, part, trouble);
}

const KNOWN = new Set(['', '7bit', '8bit', 'binary', 'quoted-printable', 'base64']);

function asSent(box: Box, {from, to}: Rows): Encoded {
  const result: Encoded = [];
  for (let at = from; at < to; at++) result.push({text: unescaped(box, at), from: at, to: at + 1});
  return result;
}

/** `>From ` and `>>From ` lose the mark that the box gave them. */
function unescaped({raw, escaped}: Box, at: number): string {
  const line = raw[at] ?? '';
  return escaped && /^>{1,20}From /.test(line) ? line.slice(1) : line;
}

/** Decode all lines at once, for some charsets go on from line to line, and part them again. */
function decoded(encoded: Encoded, {charset}: TextPart, trouble: string[]): SourceLines {
  const whole = decodeBytes(encoded.map((line) => line.text).join('\n'), charset);
  return {lines: placed(whole.text, encoded), trouble: withTrouble(trouble, whole)};
}

function placed(text: string, encoded: readonly Rows[]): SourceLine[] {
  const parts = text.split('\n');
  const all = {from: encoded[0]?.from ?? 0, to: encoded[encoded.length - 1]?.to ?? 0};
  const fits = parts.length === encoded.length;
  return parts.map((part, at) => {
    const {from, to} = fits ? (encoded[at] as Rows) : all;
    return {text: part.endsWith('\r') ? part.slice(0, -1) : part, from, to};
  });
}

function withTrouble(trouble: string[], {trouble: more}: Decoded): string[] {
  return more === undefined ? trouble : [...trouble, more];
}

/**
 * Undo quoted-printable (RFC 2045, 6.7).
 *
 * ```text
 * The caf=C3=A9 by the har=
 *        ^^^^^^           ^ bytes; a line end that is none
 * ```
 */
function fromQuotedPrintable(box: Box, {from, to}: Rows): Encoded {
  const result: Encoded = [];
  let parts: string[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const line = withoutPadding(unescaped(box, at));
    const soft = line.endsWith('=');
    parts.push(soft ? line.slice(0, -1) : line);
    if (soft && at < to - 1) continue;
    result.push({text: parts.join('').replace(/=([0-9a-f]{2})/gi, byte), from: start, to: at + 1});
    parts = [];
    start = at + 1;
  }
  return result;
}

/** Spaces at a line's end were put there on the way; U+00A0 may be the half of a character. */
function withoutPadding(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ' || line[end - 1] === '\t') end--;
  return line.slice(0, end);
}

function byte(_: string, hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}

/** Lists put their footer below the base64 that somebody sent: from a line with a space in it on, it is plain text. */
function fromBase64(box: Box, part: TextPart): SourceLines {
  let end = part.from;
  let strange = false;
  const raw: string[] = [];
  for (; end < part.to; end++) {
    const line = (box.raw[end] ?? '').trim();
    if (line.includes(' ') || /^_{20,}$/.test(line)) break;
    if (!/^[\w+/-]*={0,2}$/.test(line)) strange = true;
    raw.push(line);
  }
  const bytes = Buffer.from(raw.join(''), 'base64').toString('latin1');
  const rest = {...part, from: end, encoding: ''};
  const below = end < part.to && !blank(box.rows[end]?.text ?? '') ? sourceLines(box, rest) : undefined;
  const whole = decodeBytes(bytes, part.charset);
  const trouble = strange || (bytes === '' && below !== undefined) ? ['Its base64 is broken'] : [];
  const rows = [{from: part.from, to: Math.max(end, part.from + 1)}];
  const parts = whole.text.split(/\r\n|\r|\n/).map((text) => ({text, ...(rows[0] as Rows)}));
  return {
    lines: [...parts, ...(below?.lines ?? [])],
    trouble: [...withTrouble(trouble, whole), ...(below?.trouble ?? [])],
  };
}
