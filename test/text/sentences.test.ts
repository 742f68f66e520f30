import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sentences} from '../../src/text/sentences.js';
import {CASES} from './sentence-cases.js';

const parts = (text: string): string[] => sentences(text).map(({start, end}) => text.slice(start, end));

test.each(CASES)('%s', (text, ...expected) => {
  expect(parts(text)).toEqual(expected);
});

test('A text of white space has no sentence', () => {
  expect(sentences('')).toEqual([]);
  expect(sentences(' \u00A0 ')).toEqual([]);
});

test('Sentences stand in order, and only white space stands between them', () => {
  const piece = fc.constantFrom(
    '.',
    '...',
    '?',
    '!"',
    '…',
    '。',
    ' ',
    ' ',
    'e.g',
    'A',
    'word',
    'U.S',
    '(',
    ')',
    '9',
    ':)',
    '\\*',
    '•',
    '[1]',
  );
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
      const text = pieces.join('');
      let at = 0;
      for (const {start, end} of sentences(text)) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});
