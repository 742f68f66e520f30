import {expect, test} from 'vitest';
import {collapse} from '../../src/text/collapse.js';

test('Runs of white space, line ends and no-break spaces included, become one space', () => {
  expect(collapse('a \t b\r\nc\u00A0\u2028d')).toBe('a b c d');
});

test('White space around the text goes', () => {
  expect(collapse('\n a \u00A0')).toBe('a');
  expect(collapse(' \n ')).toBe('');
});
