import {expect, test} from 'vitest';
import {lines} from '../../src/text/lines.js';
import {positionOf, positionOfWords} from '../../src/text/position.js';

test('The place of lines takes in their line ends', () => {
  const rows = lines('one\r\n  two \r\nthree').slice(0, 2);
  expect(positionOf(rows)).toEqual({start: 0, end: 13, line: 1, column: 1, endLine: 2});
});

test('The place of words leaves out the white space around them', () => {
  const text = 'one\r\n  two \r\nthree \n';
  const position = positionOfWords(lines(text).slice(1));
  expect(position).toEqual({start: 7, end: 18, line: 2, column: 3, endLine: 3});
  expect(text.slice(position.start, position.end)).toBe('two \r\nthree');
});
