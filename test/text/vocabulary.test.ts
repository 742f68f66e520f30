import fc from 'fast-check';
import {expect, it} from 'vitest';
import {terms, words} from '../../src/text/terms.js';
import {Vocabulary} from '../../src/text/vocabulary.js';

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const pieces = [..."aBz 05'’-é\nİßΣσ\u0301½٣Kк", '𝔸', '👍', '\ud800', '\udc00', '\u200d'];
const texts = fc.array(fc.constantFrom(...pieces), {maxLength: 30}).map((parts) => parts.join(''));

it('Words are what a regular expression finds in scripts with spaces, whatever the characters', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const matches = [...text.matchAll(WORD)];
      expect(words(text)).toEqual(matches.map(([word]) => word.toLowerCase().replaceAll('’', "'")));
    }),
  );
});

it('A vocabulary finds the words and terms that strings give, a number for each', () => {
  const vocabulary = new Vocabulary();
  const spelled = (ids: readonly number[]): string[] => ids.map((id) => vocabulary.spelling(id));
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({unit: 'binary'})), (text) => {
      const ids = vocabulary.words(text);
      expect(spelled(ids)).toEqual(words(text));
      expect(spelled(vocabulary.terms(ids))).toEqual(terms(text));
      expect(words(text).map((word) => vocabulary.find(word))).toEqual(ids);
    }),
  );
});

it('A vocabulary grows as far as the words do', () => {
  const vocabulary = new Vocabulary();
  const all = Array.from({length: 5000}, (_, index) => `word${index}`);
  expect(vocabulary.words(all.join(' '))).toEqual(all.map((_, index) => index + 1));
  expect(vocabulary.spelling(4321)).toBe('word4320');
  expect(vocabulary.find('word9999')).toBe(0);
  const long = 'x'.repeat(1_000_000);
  expect(vocabulary.words(long).map((id) => vocabulary.spelling(id))).toEqual([long]);
});
