/** Scripts that put no spaces between words: two of their characters count as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Words of a text: runs between spaces, or half the characters in scripts without spaces. */
export function countWords(text: string): number {
  let words = 0;
  for (const run of text.split(/\s/)) {
    if (run === '') continue;
    words += UNSPACED.test(run) ? Math.ceil([...run].length / 2) : 1;
  }
  return words;
}
