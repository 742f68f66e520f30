import {describe, expect, test} from 'vitest';
import {depths} from '../../../src/read/gopher/depths.js';

/** Levels of comments of which the indents and the empty lines above are known. */
const of = (...rows: [indent: number, blanks: number][]) =>
  depths(rows.map(([indent, blanks], index) => ({index, indent, blanks, title: 'ann'})));

/** A chain down to the last level whose indent still shows it, the sixteenth. */
const chain = Array.from({length: 16}, (_, level): [number, number] => [2 + 3 * level, level === 0 ? 0 : 1]);
const shown = chain.map((_, level) => level);

test('Indents show the levels', () => {
  expect(of()).toEqual([]);
  expect(of([2, 0], [5, 1], [8, 1], [5, 3], [2, 2])).toEqual([0, 1, 2, 1, 0]);
});

describe('Where the indent no longer grows', () => {
  test.each([
    ['one empty line goes a level down', [1], [16]],
    ['two stay on the level', [1, 2], [16, 16]],
    ['three go up one', [1, 1, 3], [16, 17, 16]],
    ['two at the last level that is shown stay there', [2], [15]],
    ['more than there are levels show nothing', [1, 4], [16, undefined]],
    ['below what shows nothing nothing is known', [1, 4, 1], [16, undefined, undefined]],
  ])('%s', (_, blanks, levels) => {
    expect(of(...chain, ...blanks.map((count): [number, number] => [47, count]))).toEqual([
      ...shown,
      ...levels,
    ]);
  });

  test('empty lines that were squeezed are not asked', () => {
    const squeezed: [number, number][] = [
      [47, 1],
      [47, 1],
      [2, 1],
      [5, 1],
      [2, 1],
    ];
    expect(of(...chain, ...squeezed)).toEqual([
      ...shown.slice(0, 15),
      undefined,
      undefined,
      undefined,
      0,
      1,
      0,
    ]);
  });

  test('one step of twenty may disagree, and no more', () => {
    const deepest = (...blanks: number[]) =>
      of(...chain, [47, 1], [2, 17], ...blanks.map((count): [number, number] => [2, count]))[16];
    expect(deepest(1, 1, 1, 1, 1)).toBe(16);
    expect(deepest(9, 1, 1, 1, 1)).toBe(16);
    expect(deepest(9, 9, 1, 1, 1)).toBeUndefined();
  });

  test('a dump may begin there', () => {
    expect(of([47, 0], [47, 1])).toEqual([undefined, undefined]);
  });
});
