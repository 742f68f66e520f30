import {expect, it} from 'vitest';
import {unquoted} from '../../../src/read/mbox/text-line.js';

it.each([
  ['own', 0, 'own'],
  [' own ', 0, ' own '],
  ['> one', 1, 'one'],
  ['>one ', 1, 'one '],
  ['>  one', 1, ' one'],
  [' > one', 1, 'one'],
  ['  > own', 0, '  > own'],
  ['>> two', 2, 'two'],
  ['> > two', 2, 'two'],
  ['> >> three', 3, 'three'],
  ['>  > one', 1, ' > one'],
  ['>', 1, ''],
  ['> ', 1, ''],
  ['', 0, ''],
  ['a > b', 0, 'a > b'],
  [`${'>'.repeat(100)} deep`, 100, 'deep'],
  [`${'>'.repeat(101)} deep`, 100, '> deep'],
])('%j is at depth %i', (line, quote, text) => {
  expect(unquoted(line)).toEqual({quote, text});
});
