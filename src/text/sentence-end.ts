import {isDigit, isLetter} from './ascii.js';
import {CAPITAL, kindAt} from './character-kinds.js';

/** A place where a sentence may end. */
export interface End {
  /** What stands before the mark, from the start of the sentence, the last characters of it. */
  before: string;
  /** The word before the mark: `Node.js`, `U.S`, `5`. */
  word: string;
  /** The word in lower case; empty for one in capitals, which `IE` is and `i.e` is not. */
  plain: string;
  /** The end mark itself with what closes behind it: `.`, `?!`, `."`, an emoticon. */
  mark: string;
  /** What follows, white space left out, the first characters of it. */
  next: string;
  /** True where no white space stands between the two. */
  isClose: boolean;
}

/** The place where a text may end a sentence, from what stands on both sides of the mark. */
export function endAt(before: string, mark: string, next: string, isClose: boolean): End {
  const word = lastWord(before);
  return {before, word, plain: capitals(word) > 1 ? '' : word.toLowerCase(), mark, next, isClose};
}

/** The letters, digits and full stops at the end of a text. */
function lastWord(text: string): string {
  let start = text.length;
  for (; start > 0; start--) {
    const code = text.charCodeAt(start - 1);
    if (code > 0x7f) return text.split(/[^\p{L}\p{N}.]/u).at(-1) ?? '';
    if (!isDotted(code)) break;
  }
  return text.slice(start);
}

/** True for a letter, a digit or a full stop of ASCII. */
function isDotted(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x2e;
}

/** How many capital letters a word is, 0 where it holds anything else. */
export function capitals(word: string): number {
  let count = 0;
  for (const character of word) {
    if (kindAt(character, 0) !== CAPITAL) return 0;
    count++;
  }
  return count;
}
