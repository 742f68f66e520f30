import {expect, test} from 'vitest';
import {missingAbove} from '../../src/thread/missing-above.js';

/** Three placeholders below one another, one below a comment, and two that name each other. */
const parents = new Map<number, number | null>([
  [-1, null],
  [-2, -1],
  [-3, -2],
  [-4, 7],
  [-5, -6],
  [-6, -5],
]);

test.each<[string, number | undefined, number[], number[]]>([
  ['nothing', undefined, [], []],
  ['a comment', 7, [], []],
  ['the number 0, which is nobody’s', 0, [], []],
  ['the lowest of three, the highest first', -3, [], [-1, -2, -3]],
  ['those that have no place yet', -3, [-1], [-2, -3]],
  ['none where the lowest has its place', -3, [-3], []],
  ['one below a comment, which is not missing', -4, [], [-4]],
  ['one that nobody knows more of', -9, [], [-9]],
  ['a circle, each once', -5, [], [-6, -5]],
])('Of %s', (_, id, placed, expected) => {
  expect(missingAbove(id, (above) => parents.get(above), new Set(placed))).toEqual(expected);
});

test('Top level is above nobody', () => {
  expect(missingAbove(-1, () => null, new Set())).toEqual([-1]);
});
