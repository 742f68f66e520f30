import {expect, test} from 'vitest';
import {blank} from '../../src/text/blank.js';

test.each(['', ' ', '\t\n', '\u00A0', '\uFEFF'])('%j is blank', (text) => {
  expect(blank(text)).toBe(true);
});

test.each(['a', ' . ', '\u200B', '\u0000'])('%j is not blank', (text) => {
  expect(blank(text)).toBe(false);
});
