/** Kinds of characters; letters come first, then what else stands in words. */
export const SMALL = 1;
export const CAPITAL = 2;
/** A letter of a script that has no capitals, or of neither case. */
export const LETTER = 3;
export const NUMBER = 4;
/** What is written over a letter. */
export const MARK = 5;
export const OTHER = 6;
/** White space, as `\s` knows it. */
export const WHITE = 7;

/** Tried on one character in this order; to compile such a class takes a while, so only unusual ones get here. */
const CLASSES: readonly (readonly [kind: number, form: RegExp])[] = [
  [SMALL, /\p{Ll}/u],
  [CAPITAL, /\p{Lu}/u],
  [LETTER, /\p{L}/u],
  [NUMBER, /\p{N}/u],
  [MARK, /\p{M}/u],
  [WHITE, /\s/],
];

/** The kinds of the Basic Multilingual Plane, as far as they were met; 0 is yet unknown. */
const kinds = new Uint8Array(0x10000);
kinds.fill(OTHER, 0, 0x80).fill(WHITE, 0x09, 0x0e).fill(WHITE, 0x20, 0x21);
kinds.fill(NUMBER, 0x30, 0x3a).fill(CAPITAL, 0x41, 0x5b).fill(SMALL, 0x61, 0x7b);
// The dashes and quotation marks that most texts have besides.
kinds.fill(OTHER, 0x2010, 0x2028);

/** The kind of a character of the Basic Multilingual Plane by its code, 0 where `kindAt` has not met it yet. */
export function kindOf(code: number): number {
  return kinds[code] as number;
}

/** The kind of the character at an index of a text; what is no character, as behind the end, is an `OTHER`. */
export function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] || unknownKindAt(text, at);
}

/** How many characters of each kind a text holds, by the kind; those beyond the Basic Multilingual Plane count twice. */
export function countKinds(text: string): number[] {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)] || unknownKindAt(text, at);
    counts[kind] = (counts[kind] as number) + 1;
    if (text.charCodeAt(at) < 0xd800 || !isAstralAt(text, at)) continue;
    counts[kind] = (counts[kind] as number) + 1;
    at++;
  }
  return counts;
}

function unknownKindAt(text: string, at: number): number {
  const point = text.codePointAt(at);
  if (point === undefined) return OTHER;
  const character = String.fromCodePoint(point);
  const kind = CLASSES.find(([, form]) => form.test(character))?.[0] ?? OTHER;
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdfff) kinds[code] = kind;
  return kind;
}

/** True for a character beyond the Basic Multilingual Plane, which is two long. */
export function isAstralAt(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0xd800 && (text.codePointAt(at) as number) > 0xffff;
}

/** True for white space, as `\s` knows it. */
export function isWhiteAt(text: string, at: number): boolean {
  return kindAt(text, at) === WHITE;
}

/** True for a letter of any script. */
export function isLetterAt(text: string, at: number): boolean {
  return kindAt(text, at) <= LETTER;
}

/** True for a letter or a number of any script. */
export function isWordAt(text: string, at: number): boolean {
  return kindAt(text, at) <= NUMBER;
}

/** True where a letter or a number of any script stands in a stretch of a text. */
export function hasWord(text: string, start = 0, end = text.length): boolean {
  for (let at = start; at < end; at++) if (isWordAt(text, at)) return true;
  return false;
}
