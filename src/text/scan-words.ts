/** Takes the place of a word in the text; `isPlain` where all of its characters are ASCII. */
export type TakeWord = (start: number, end: number, isPlain: boolean) => void;

const LETTER = 1;
const NUMBER = 2;
const OTHER = 3;
/** What the characters of the Basic Multilingual Plane are, as far as they were met; 0 is yet unknown. */
const kinds = new Uint8Array(0x10000);

/**
 * Find the words of a text one after the other: `[\p{L}\p{N}]+(?:['’]\p{L}+)*`. Written out, for a regular expression
 * makes several objects of every match, and all that people wrote goes through here more than once.
 */
export function scanWords(text: string, take: TakeWord): void {
  const {length} = text;
  let at = 0;
  while (at < length) {
    if (kindAt(text, at) === OTHER) {
      at++;
      continue;
    }
    const start = at;
    let codes = 0;
    do {
      const code = text.charCodeAt(at);
      codes |= code;
      at += isLead(code) ? 2 : 1;
    } while (at < length && kindAt(text, at) !== OTHER);
    while (at + 1 < length && isApostrophe(text.charCodeAt(at)) && kindAt(text, at + 1) === LETTER) {
      codes |= text.charCodeAt(at);
      at++;
      do {
        const code = text.charCodeAt(at);
        codes |= code;
        at += isLead(code) ? 2 : 1;
      } while (at < length && kindAt(text, at) === LETTER);
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

function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] || unknownKindAt(text, at);
}

function unknownKindAt(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) as number);
  const kind = /\p{L}/u.test(character) ? LETTER : /\p{N}/u.test(character) ? NUMBER : OTHER;
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdfff) kinds[code] = kind;
  return kind;
}
