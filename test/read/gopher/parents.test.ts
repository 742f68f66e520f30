import {expect, test} from 'vitest';
import {type Place, parents} from '../../../src/read/gopher/parents.js';

/** A comment for each id, a hidden one for null, at these levels. */
const found = (...places: [id: number | null, depth: number | undefined][]) =>
  parents(places.map(([id, depth]): Place => ({depth, ...(id !== null && {id})})));

test('Comments answer the nearest one a level above', () => {
  expect(found([1, 0], [2, 1], [3, 2], [4, 1], [5, 0])).toStrictEqual({
    standings: [
      {depth: 0, given: null},
      {depth: 1, given: 1},
      {depth: 2, given: 2},
      {depth: 1, given: 1},
      {depth: 0, given: null},
    ],
    missing: [],
  });
});

test('A hidden comment is a placeholder, one below another too', () => {
  const {standings, missing} = found([1, 0], [null, 1], [null, 2], [2, 3], [3, 2], [null, 0], [4, 1]);
  expect(standings.map(({given}) => given)).toEqual([null, 1, -1, -2, -1, null, -3]);
  expect(missing).toEqual([
    {id: -1, parent: 1},
    {id: -2, parent: -1},
    {id: -3, parent: null},
  ]);
});

test('A level that the outline skips is a placeholder', () => {
  expect(found([1, 2], [2, 0], [3, 2])).toStrictEqual({
    standings: [
      {depth: 2, given: -2},
      {depth: 0, given: null},
      {depth: 2, given: -3},
    ],
    missing: [
      {id: -1, parent: null},
      {id: -2, parent: -1},
      {id: -3, parent: 2},
    ],
  });
});

test('Where the level is not shown, a parent is known only just under a hidden comment', () => {
  const chain = Array.from({length: 16}, (_, level): [number, number] => [level + 1, level]);
  const {standings, missing} = found(
    ...chain,
    [17, undefined],
    [null, undefined],
    [18, undefined],
    [19, undefined],
  );
  expect(standings.slice(16)).toStrictEqual([{depth: 15}, {depth: 15}, {depth: 15, given: -1}, {depth: 15}]);
  expect(missing).toEqual([{id: -1, parent: 15}]);
});
