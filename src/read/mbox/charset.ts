import {TextDecoder} from 'node:util';
import {decodeBytes as decodeWith} from '../../text/decode-bytes.js';
import {ascii} from './box.js';

/** What came of bytes, and whether some of them made no sense. */
export interface Decoded {
  text: string;
  /** In words, where a reader should know. */
  trouble?: string;
}

/** Labels that say no more than that somebody's bytes are not to be asked about. */
const NO_CHARSET =
  /^(?:us-?ascii|ascii|ansi_x3\.4-19\d\d|646|7bit|8bit|unknown(?:-8bit)?|x-unknown|default|)$/;

/**
 * Decode bytes, given a character each, by the charset that a mail names.
 * Mail that names none, or ASCII, and has other bytes all the same is UTF-8 where that fits and windows-1252 elsewhere.
 */
export function decodeBytes(bytes: string, charset = ''): Decoded {
  const label = charset.trim().toLowerCase();
  if (NO_CHARSET.test(label)) return {text: guess(bytes)};
  const decoder = decoderFor(label);
  if (decoder === undefined) {
    return {text: guess(bytes), trouble: `Its charset \`${label.slice(0, 40)}\` is unknown`};
  }
  if (ascii(bytes) && ASCII_BASED.test(decoder.encoding)) return {text: bytes};
  const text = decodeWith(decoder, Buffer.from(bytes, 'latin1'));
  return text.includes('\uFFFD') ? {text, trouble: `Some of its bytes are not ${label}`} : {text};
}

/** Charsets in which ASCII bytes are ASCII; the others shift or use two bytes a character. */
const ASCII_BASED = /^(?:utf-8|windows-|iso-8859-|koi8-|macintosh|gb|big5|euc-|ibm866)/;

const decoders = new Map<string, TextDecoder | undefined>();

function decoderFor(label: string): TextDecoder | undefined {
  if (!decoders.has(label)) {
    if (decoders.size > 1000) decoders.clear();
    decoders.set(label, newDecoder(label));
  }
  return decoders.get(label);
}

function newDecoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

const strict = new TextDecoder('utf-8', {fatal: true});
const western = new TextDecoder('windows-1252');

function guess(bytes: string): string {
  if (ascii(bytes)) return bytes;
  const buffer = Buffer.from(bytes, 'latin1');
  try {
    return strict.decode(buffer);
  } catch {
    return decodeWith(western, buffer);
  }
}
