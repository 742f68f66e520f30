import {isSpace} from './ascii.js';
import {UNSPACED} from './unspaced.js';

/** Characters that count as a word in scripts without spaces. */
const UNSPACED_CHARACTERS = 2;
/** No word is longer: what runs on counts as several, so that no budget is spent on one of them. */
const MOST_CHARACTERS = 60;

/** Words of a text: runs between spaces, or half the characters in scripts without spaces. */
export function countWords(text: string): number {
  let words = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    if (code > 0x7f) return words + countUnspaced(text.slice(start));
    if (code > 0x20 || !isSpace(code)) continue;
    words += Math.ceil((at - start) / MOST_CHARACTERS);
    start = at + 1;
  }
  return words;
}

/** Words of a text that holds other characters than those of ASCII. */
function countUnspaced(text: string): number {
  let words = 0;
  for (const run of text.split(/\s/)) {
    if (run === '') continue;
    words += UNSPACED.test(run)
      ? Math.ceil([...run].length / UNSPACED_CHARACTERS)
      : Math.ceil(run.length / MOST_CHARACTERS);
  }
  return words;
}
