/** Scripts that put no spaces between words: two of their characters count as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const UNSPACED_CHARACTERS = 2;
/** No word is longer: what runs on counts as several, so that no budget is spent on one of them. */
const MOST_CHARACTERS = 60;

/** Words of a text: runs between spaces, or half the characters in scripts without spaces. */
export function countWords(text: string): number {
  let words = 0;
  for (const run of text.split(/\s/)) {
    if (run === '') continue;
    words += UNSPACED.test(run)
      ? Math.ceil([...run].length / UNSPACED_CHARACTERS)
      : Math.ceil(run.length / MOST_CHARACTERS);
  }
  return words;
}
