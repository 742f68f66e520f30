import {describe, expect, test} from 'vitest';
import {rouge} from './rouge.js';

/** Each case is counted by hand: F1 = 2 · hits / (words found + words wanted). */
describe('ROUGE', () => {
  test('counts words, pairs and the longest common subsequence of one sentence', () => {
    // The example of Lin 2004, section 3.1: 4 words found, 4 wanted.
    // words: police, the, gunman = 3, F1 6/8. pairs: "the gunman" = 1 of 3 and 3, F1 2/6.
    // subsequence: police … the gunman = 3, F1 6/8.
    expect(rouge('police kill the gunman', 'police killed the gunman')).toEqual({
      one: 6 / 8,
      two: 2 / 6,
      lsum: 6 / 8,
    });
  });

  test('lets order count in subsequences, not in words', () => {
    // the gunman kill police: words the, gunman, police = 3, F1 6/8; pairs: "the gunman", F1 2/6;
    // subsequence: the gunman = 2 (police stands before it in the one, behind it in the other), F1 4/8.
    expect(rouge('the gunman kill police', 'police killed the gunman')).toEqual({
      one: 6 / 8,
      two: 2 / 6,
      lsum: 4 / 8,
    });
  });

  test('takes the union of what the sentences have in common with a wanted one', () => {
    // Lin 2004, section 3.2: wanted w1 w2 w3 w4 w5, found "w1 w2 w6 w7 w8" and "w1 w3 w8 w9 w5".
    // Subsequences w1 w2 and w1 w3 w5, their union w1 w2 w3 w5: 4 hits of 10 found, 5 wanted, F1 8/15.
    // words: w1 (once in the wanted), w2, w3, w5 = 4, F1 8/15. pairs: "w1 w2" of 9 and 4, F1 2/13.
    expect(rouge('w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5', 'w1 w2 w3 w4 w5')).toEqual({
      one: 8 / 15,
      two: 2 / 13,
      lsum: 8 / 15,
    });
  });

  test('counts a word as often as both texts have it', () => {
    // found a a a b (4), wanted a b b (3). words: a once, b once = 2, F1 4/7.
    // pairs found: aa aa ab, wanted: ab bb: ab = 1, F1 2/5. subsequence: a b = 2, F1 4/7.
    expect(rouge('a a a b', 'a b b')).toEqual({one: 4 / 7, two: 2 / 5, lsum: 4 / 7});
  });

  test('spends a found word on one wanted sentence only', () => {
    // found "a b" (2), wanted "a c" and "a d" (4). Subsequences: a and a, but a was found once: 1 hit, F1 2/6.
    // words: a = 1, F1 2/6. pairs: "a b" against "a c", "c a", "a d": 0.
    expect(rouge('a b', 'a c\na d')).toEqual({one: 2 / 6, two: 0, lsum: 2 / 6});
  });

  test('does not look for subsequences across lines, as it does for pairs', () => {
    // found "a" and "b", wanted "a b". pairs: "a b" = 1 of 1 and 1, F1 1. Union of a and b: 2 hits, F1 1.
    expect(rouge('a\nb', 'a b')).toEqual({one: 1, two: 1, lsum: 1});
    // found "b" and "a": words 2, F1 1. pairs: "b a" against "a b": 0. Union is a set: 2 hits, F1 1.
    expect(rouge('b\na', 'a b')).toEqual({one: 1, two: 0, lsum: 1});
    // found "b a" in one line: the subsequence is one word long, F1 2/4.
    expect(rouge('b a', 'a b')).toEqual({one: 1, two: 0, lsum: 2 / 4});
  });

  test('takes letters of the alphabet and digits for words, whatever their case, without stems', () => {
    // found: it s 2nd naïve → na ve (5 words: it, s, 2nd, na, ve). wanted: its, 2nd, na, ve, runs (5). hits 2nd, na, ve = 3.
    // pairs: "2nd na", "na ve" = 2 of 4 and 4, F1 4/8. subsequence: 3 words, F1 6/10.
    expect(rouge("It's 2ND, naïve!", 'its_2nd (NAïVE) runs')).toEqual({
      one: 6 / 10,
      two: 4 / 8,
      lsum: 6 / 10,
    });
  });

  test('is 0 where a text has no words', () => {
    expect(rouge('', 'a b')).toEqual({one: 0, two: 0, lsum: 0});
    expect(rouge('a b', '…\n')).toEqual({one: 0, two: 0, lsum: 0});
    expect(rouge('', '')).toEqual({one: 0, two: 0, lsum: 0});
  });
});
