import {expect, test} from 'vitest';
import {openings} from '../../../src/read/gopher/outline.js';
import {lines} from '../../../src/text/lines.js';

/** Each opening as `line:indent title`, and how many empty lines stand above it. */
const found = (...rows: string[]): string[] =>
  openings(lines(rows.join('\n'))).map(
    ({index, indent, blanks, title}) => `${index}:${indent} ${title} (${blanks})`,
  );
const at = (indent: number, title: string): string => `${' '.repeat(indent)}** ${title}`;

test('A comment opens in the first line and below empty ones, which are counted', () => {
  expect(found(at(2, 'ann'), 'Hello.', '', at(5, 'bob'), '     ', '', '', at(2, ' cy '))).toEqual([
    '0:2 ann (0)',
    '3:5 bob (1)',
    '7:2 cy (2)',
  ]);
});

test('A hidden comment has no title', () => {
  expect(found('  **', '', '  ** ', '', '     ** ')).toEqual(['0:2  (0)', '2:2  (1)', '4:5  (1)']);
});

test.each([
  ['words stand just above it', ['x', at(2, 'ann')]],
  ['a line of spaces stands just above it', ['     ', at(2, 'ann')]],
  ['its indent is that of no level', ['', at(3, 'ann')]],
  ['it is not indented', ['', '** ann']],
  ['no space follows the stars', ['', '  **ann']],
  ['it is indented further than the last level', ['', '     ', '', at(50, 'ann')]],
  ['words stand before the stars', ['', '  a ** ann']],
])('Where %s no comment opens', (_, rows) => {
  expect(found(...rows)).toEqual([]);
});

test('The last level stands at 47 columns', () => {
  expect(found(at(47, 'ann'))).toEqual(['0:47 ann (0)']);
});

test('Where empty lines of bodies keep their indent, a level may be missing', () => {
  expect(found(at(2, 'ann'), '     ', '', at(8, 'bob'))).toEqual(['0:2 ann (0)', '3:8 bob (1)']);
});

test('Where they lost it, a line more than a level deeper is part of a body', () => {
  expect(found(at(2, 'ann'), '', at(8, 'bob'), '', at(5, 'cy'))).toEqual(['0:2 ann (0)', '4:5 cy (1)']);
});
