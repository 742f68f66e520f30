import {isLetterAt, isWordAt} from './character-kinds.js';

/** Takes the place of a word in the text; `isPlain` where all of its characters are ASCII. */
export type TakeWord = (start: number, end: number, isPlain: boolean) => void;

/**
 * Find the words of a text one after the other: `[\p{L}\p{N}]+(?:['’]\p{L}+)*`. Written out, for a regular expression
 * makes several objects of every match, and all that people wrote goes through here more than once.
 */
export function scanWords(text: string, take: TakeWord): void {
  const {length} = text;
  let at = 0;
  while (at < length) {
    if (!isWordAt(text, at)) {
      at++;
      continue;
    }
    const start = at;
    let codes = 0;
    do {
      const code = text.charCodeAt(at);
      codes |= code;
      at += isLead(code) ? 2 : 1;
    } while (at < length && isWordAt(text, at));
    while (at + 1 < length && isApostrophe(text.charCodeAt(at)) && isLetterAt(text, at + 1)) {
      codes |= text.charCodeAt(at);
      at++;
      do {
        const code = text.charCodeAt(at);
        codes |= code;
        at += isLead(code) ? 2 : 1;
      } while (at < length && isLetterAt(text, at));
    }
    take(start, at, codes < 0x80);
  }
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** True for the first half of a character beyond the Basic Multilingual Plane. */
function isLead(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
