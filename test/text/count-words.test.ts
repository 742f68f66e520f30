import {expect, test} from 'vitest';
import {countWords} from '../../src/text/count-words.js';

test.each([
  ['', 0],
  [' \n\u00A0 ', 0],
  ['one', 1],
  ['  one  two\nthree\u00A0four ', 4],
  ['well-known — dash', 3],
  ['日本語', 2],
  ['これは日本語です', 4],
  ['ภาษาไทย', 4],
  ['한국어 단어', 2],
  ['x'.repeat(60), 1],
  ['x'.repeat(121), 3],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
