import {isAstralAt, isLetterAt, isWhiteAt} from '../../text/character-kinds.js';

const MOST_MARKS = 3;
/** What may stand before a word, between its letters and behind it. */
const OPENING = `"'(`;
const INSIDE = `'’-`;
const CLOSING = `,.;:!?)"'`;

/** How many words stand between the spaces of a text, and how many of them are letters with the marks of a sentence. */
export interface WordCounts {
  all: number;
  plain: number;
}

/** Count words; white space around the text counts as an empty one. */
export function wordCounts(text: string): WordCounts {
  let all = 1;
  let plain = 0;
  let start = 0;
  while (start <= text.length) {
    let end = start;
    while (end < text.length && !isWhiteAt(text, end)) end++;
    if (isPlain(text, start, end)) plain++;
    if (end < text.length) all++;
    start = end + 1;
    while (start < text.length && isWhiteAt(text, start)) start++;
  }
  return {all, plain};
}

/** `["'(]?\p{L}[\p{L}'’-]*[,.;:!?)"']{0,3}`, written out, for every line is looked at like this. */
function isPlain(text: string, start: number, end: number): boolean {
  let at = start;
  if (at < end && OPENING.includes(text.charAt(at))) at++;
  if (at === end || !isLetterAt(text, at)) return false;
  while (at < end && (isLetterAt(text, at) || INSIDE.includes(text.charAt(at))))
    at += isAstralAt(text, at) ? 2 : 1;
  if (end - at > MOST_MARKS) return false;
  while (at < end && CLOSING.includes(text.charAt(at))) at++;
  return at === end;
}
