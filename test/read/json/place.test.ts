import {expect, test} from 'vitest';
import {placeOf, pointAt} from '../../../src/read/json/place.js';
import {lines} from '../../../src/text/lines.js';

const rows = lines('ab\ncde\nf\n');

test.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [5, 2, 3],
  [7, 3, 1],
  [8, 3, 2],
  [9, 3, 3],
])('Offset %i is in line %i, column %i', (offset, line, column) => {
  expect(pointAt(rows, offset)).toEqual({line, column});
});

test('A text without lines has one place', () => {
  expect(pointAt([], 0)).toEqual({line: 1, column: 1});
});

test('A stretch ends in the line of its last character', () => {
  expect(placeOf(rows, 1, 3)).toEqual({start: 1, end: 3, line: 1, column: 2, endLine: 1});
  expect(placeOf(rows, 1, 4)).toEqual({start: 1, end: 4, line: 1, column: 2, endLine: 2});
  expect(placeOf(rows, 3, 3)).toEqual({start: 3, end: 3, line: 2, column: 1, endLine: 2});
});
