import {TextDecoder} from 'node:util';
import {decodeBytes} from '../text/decode-bytes.js';

/** Encodings that `--encoding` takes. */
export const encodings = ['auto', 'utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;

export type Encoding = (typeof encodings)[number];

export interface DecodedText {
  text: string;
  /** Bytes that belong to no character and became U+FFFD, as one count, with the offset of the first. */
  bad?: {encoding: Encoding; count: number; offset: number};
}

/** Decode bytes: a byte order mark decides, then the encoding asked for, then UTF-8. The mark is not in the text. */
export function decodeText(bytes: Buffer, encoding: Encoding = 'auto'): DecodedText {
  const name = encodingOf(bytes) ?? (encoding === 'auto' ? 'utf-8' : encoding);
  const text = decodeBytes(new TextDecoder(name), bytes);
  if (name === 'windows-1252' || !text.includes('\uFFFD')) return {text};
  const {count, first} = name === 'utf-8' ? badBytes(bytes, text) : badUnits(bytes, text, name);
  return count === 0 ? {text} : {text, bad: {encoding: name, count, offset: first}};
}

interface Bad {
  count: number;
  first: number;
}

function encodingOf(bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** U+FFFD may stand in the input itself: only those are bad whose bytes are not `EF BF BD`. */
function badBytes(bytes: Buffer, text: string): Bad {
  let offset = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let count = 0;
  let first = -1;
  for (const character of text) {
    if (character !== '\uFFFD') {
      offset += Buffer.byteLength(character);
    } else if (bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd) {
      offset += 3;
    } else {
      if (first === -1) first = offset;
      count++;
      offset += invalidLength(bytes, offset);
    }
  }
  return {count, first};
}

/** In UTF-16 each two bytes are a unit of the text: bad are a half of a pair without the other, and a lone last byte. */
function badUnits(bytes: Buffer, text: string, encoding: Encoding): Bad {
  const skipped = encodingOf(bytes) === undefined ? 0 : 2;
  const [high, low] = encoding === 'utf-16be' ? [0, 1] : [1, 0];
  let count = 0;
  let first = -1;
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    const offset = skipped + 2 * at;
    if (bytes[offset + high] === 0xff && bytes[offset + low] === 0xfd) continue;
    if (first === -1) first = offset;
    count++;
  }
  return {count, first};
}

/** Bytes that one U+FFFD stands for: the longest start of a character that is broken off (WHATWG Encoding). */
function invalidLength(bytes: Buffer, offset: number): number {
  const lead = bytes[offset] as number;
  // A character of two bytes that is broken off is its first one.
  const needed = lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
  let length = 1;
  while (length <= needed && isNext(bytes, offset, length, lead)) length++;
  return length;
}

function isNext(bytes: Buffer, offset: number, length: number, lead: number): boolean {
  const byte = bytes[offset + length] ?? 0;
  if (length > 1) return byte >= 0x80 && byte <= 0xbf;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return byte >= low && byte <= high;
}
