import {isAscii, isLetter, isSpace} from '../../text/ascii.js';

const PLAIN = /^["'(]?\p{L}[\p{L}'’-]*[,.;:!?)"']{0,3}$/u;
const MOST_MARKS = 3;
/** The characters of `PLAIN` before, in and behind the letters, as far as they are ASCII. */
const OPENING = codes(`"'(`);
const INSIDE = codes("'-");
const CLOSING = codes(`,.;:!?)"'`);

/** How many words stand between the spaces of a text, and how many of them are letters with the marks of a sentence. */
export interface WordCounts {
  all: number;
  plain: number;
}

/** Count words; white space around the text counts as an empty one. */
export function wordCounts(text: string): WordCounts {
  if (!isAscii(text)) {
    const words = text.split(/\s+/);
    return {all: words.length, plain: words.filter((word) => PLAIN.test(word)).length};
  }
  let all = 1;
  let plain = 0;
  let start = 0;
  while (start <= text.length) {
    let end = start;
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
    if (isPlain(text, start, end)) plain++;
    if (end < text.length) all++;
    start = end + 1;
    while (start < text.length && isSpace(text.charCodeAt(start))) start++;
  }
  return {all, plain};
}

/** What `PLAIN` finds, in a text of ASCII. */
function isPlain(text: string, start: number, end: number): boolean {
  let at = start;
  if (at < end && OPENING.includes(text.charCodeAt(at))) at++;
  if (at === end || !isLetter(text.charCodeAt(at))) return false;
  while (at < end && (isLetter(text.charCodeAt(at)) || INSIDE.includes(text.charCodeAt(at)))) at++;
  if (end - at > MOST_MARKS) return false;
  while (at < end && CLOSING.includes(text.charCodeAt(at))) at++;
  return at === end;
}

function codes(characters: string): readonly number[] {
  return [...characters].map((character) => character.charCodeAt(0));
}
