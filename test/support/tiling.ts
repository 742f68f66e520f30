import {expect} from 'vitest';
import type {Dump, Position} from '../../src/types.js';

/** Story, comments and gaps as they stand in the input. */
export function pieces({story, comments, gaps}: Dump): Position[] {
  const all = [...(story === undefined ? [] : [story]), ...comments, ...gaps].map(({position}) => position);
  return all.sort((one, other) => one.start - other.start || one.end - other.end);
}

/** The pieces of the dumps of a text joined in order are the text, and none of them is empty. */
export function expectTiled(text: string, ...dumps: readonly Dump[]): void {
  const parts = dumps.flatMap(pieces);
  const ends = [0, ...parts.map(({end}) => end)];
  expect(parts.map(({start}) => start)).toEqual(ends.slice(0, -1));
  expect(ends.at(-1)).toBe(text.length);
  expect(parts.filter(({start, end}) => end <= start)).toEqual([]);
}
