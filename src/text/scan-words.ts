import {kindAt, kindOf, LETTER, NUMBER} from './character-kinds.js';
import {type Codes, codesOf} from './codes-of.js';

/**
 * Takes the place of a word in the text, whose codes are there until it returns; `isPlain` where all characters of the
 * word are ASCII.
 */
export type TakeWord = (codes: Codes, start: number, end: number, isPlain: boolean) => void;

/** Where texts are laid out, one after the other; longer ones, which are rare, get room of their own. */
const room: Codes = new Uint16Array(1 << 14);

/**
 * Find the words of a text one after the other: `[\p{L}\p{N}]+(?:['’]\p{L}+)*`. Written out, for a regular expression
 * makes several objects of every match, and all that people wrote goes through here more than once.
 */
export function scanWords(text: string, take: TakeWord): void {
  const {length} = text;
  const codes = length > room.length ? codesOf(text) : codesOf(text, room);
  let at = 0;
  while (at < length) {
    if (kind(codes, text, at) > NUMBER) {
      at++;
      continue;
    }
    const start = at;
    let all = 0;
    do {
      const code = codes[at] as number;
      all |= code;
      at += isLead(code) ? 2 : 1;
    } while (at < length && kind(codes, text, at) <= NUMBER);
    while (at + 1 < length && isApostrophe(codes[at] as number) && kind(codes, text, at + 1) <= LETTER) {
      all |= codes[at] as number;
      at++;
      do {
        const code = codes[at] as number;
        all |= code;
        at += isLead(code) ? 2 : 1;
      } while (at < length && kind(codes, text, at) <= LETTER);
    }
    take(codes, start, at, all < 0x80);
  }
}

function kind(codes: Codes, text: string, at: number): number {
  return kindOf(codes[at] as number) || kindAt(text, at);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** True for the first half of a character beyond the Basic Multilingual Plane. */
function isLead(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
