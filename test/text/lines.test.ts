import fc from 'fast-check';
import {expect, test} from 'vitest';
import {lines} from '../../src/text/lines.js';

const texts = (text: string): string[] => lines(text).map((line) => line.text);

test.each([
  ['LF', 'one\ntwo\n'],
  ['CRLF', 'one\r\ntwo\r\n'],
  ['CR', 'one\rtwo\r'],
  ['no final line end', 'one\ntwo'],
])('A text with %s has the same lines as any other', (_, text) => {
  expect(texts(text)).toEqual(['one', 'two']);
});

test('Line ends may be mixed, and CR LF is one of them while LF CR is two', () => {
  expect(texts('a\r\nb\rc\n\rd')).toEqual(['a', 'b', 'c', '', 'd']);
});

test('An empty text has no line, and a lone line end is one empty line', () => {
  expect(lines('')).toEqual([]);
  expect(lines('\n')).toEqual([{number: 1, start: 0, end: 1, text: ''}]);
});

test('Other separators that Unicode knows end no line', () => {
  expect(texts('a\u2028b\u0085c\u000Bd\u000Ce')).toHaveLength(1);
});

test('Lines are numbered from 1 and know where they stand', () => {
  expect(lines('ab\r\nc')).toEqual([
    {number: 1, start: 0, end: 4, text: 'ab'},
    {number: 2, start: 4, end: 5, text: 'c'},
  ]);
});

test('Lines joined by offset are the text, and none of them holds a line end', () => {
  const piece = fc.constantFrom('\n', '\r', '\r\n', 'a', ' ', '\u2028', '語', '𝛼');
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
      const text = pieces.join('');
      const rows = lines(text);
      expect(rows.map((row) => text.slice(row.start, row.end)).join('')).toBe(text);
      for (const [index, row] of rows.entries()) {
        expect(row.number).toBe(index + 1);
        expect(row.start).toBe(rows[index - 1]?.end ?? 0);
        expect(row.text).not.toMatch(/[\r\n]/);
        expect(text.startsWith(row.text, row.start)).toBe(true);
      }
    }),
  );
});
