import {describe, expect, test} from 'vitest';
import {grow} from '../../src/thread/grow.js';
import type {Thread} from '../../src/types.js';
import {comment, dump, link} from '../render/digests.js';

/** The tree as text: what answers a comment or placeholder stands in brackets behind it. */
function tree({children}: Thread, parent: number | null = null): string {
  const below = (children.get(parent) ?? []).map((id) => {
    const own = tree({children} as Thread, id);
    return own === '' ? `${id}` : `${id}(${own})`;
  });
  return below.join(' ');
}

const comments = (...subjects: string[]) => subjects.map((subject, index) => comment(index + 1, {subject}));
const four = dump(comments('Tide', 'Re:', 'Re:', 'Re:'));

test('Nothing grows from nothing', () => {
  const {links, placeholders, children} = grow(dump([]), []);
  expect([links, placeholders, children]).toEqual([[], [], new Map([[null, []]])]);
});

test('A comment without a link stands at top level, sure of nothing', () => {
  const thread = grow(dump(comments('Tide')), []);
  expect(tree(thread)).toBe('1');
  expect(thread.links).toStrictEqual([{child: 1, parent: null, confidence: 0, evidence: [], others: []}]);
});

test('The first link of a comment counts, and is kept as it is', () => {
  const links = [link(1, null), link(2, 1), link(2, null), link(3, 1), link(4, 2)];
  const thread = grow(four, links);
  expect(tree(thread)).toBe('1(2(4) 3)');
  expect(thread.links[1]).toBe(links[1]);
});

test('An id that stands twice in a dump grows once', () => {
  const thread = grow(dump([comment(1), comment(1)]), []);
  expect(tree(thread)).toBe('1');
  expect(thread.links).toHaveLength(1);
});

describe('A placeholder that inference made', () => {
  test('stands below the comment that the link names, with all who answer it', () => {
    const links = [link(1, null), link(2, 1, {missing: -1}), link(3, 1, {missing: -1}), link(4, 3)];
    const thread = grow(four, links);
    expect(tree(thread)).toBe('1(-1(2 3(4)))');
    expect(thread.links).toEqual(links);
  });

  test.each([
    ['Re:Lost bells', {subject: 'Lost bells'}],
    ['Re:', {}],
    ['Lost bells', {}],
  ])('has the subject that %s names', (subject, named) => {
    const thread = grow(dump(comments(subject)), [link(1, null, {missing: -1})]);
    expect(thread.placeholders).toStrictEqual([{id: -1, parent: null, ...named}]);
  });

  test('stands in one place: who answers it from elsewhere answers the comment there', () => {
    const links = [link(1, null), link(2, null), link(3, 1, {missing: -1}), link(4, 2, {missing: -1})];
    const thread = grow(four, links);
    expect(tree(thread)).toBe('1(-1(3)) 2(4)');
    expect(thread.links[3]).toStrictEqual(link(4, 2));
  });

  test('has an id below 0', () => {
    expect(tree(grow(four, [link(1, null, {missing: 0})]))).toBe('1 2 3 4');
  });
});

describe('Placeholders that the format states', () => {
  const grown = (missing: NonNullable<typeof four.missing>, ...links: Parameters<typeof grow>[1]) =>
    grow({...four, missing}, [link(1, null), ...links]);

  test('stand where it says, one below another', () => {
    const stated = [
      {id: -1, parent: 1, subject: 'Bells'},
      {id: -2, parent: -1},
    ];
    const thread = grown(stated, link(2, 1, {missing: -2}), link(3, 1, {missing: -1}), link(4, 3));
    expect(tree(thread)).toBe('1(-1(-2(2) 3(4)))');
    expect(thread.placeholders).toEqual(stated);
  });

  test('may stand at top level', () => {
    const stated = [
      {id: -1, parent: null},
      {id: -2, parent: -1},
    ];
    const thread = grown(stated, link(2, null, {missing: -2}), link(3, 2), link(4, null));
    expect(tree(thread)).toBe('1 -1(-2(2(3))) 4');
    expect(thread.placeholders).toEqual(stated);
  });

  test('that nobody answers do not grow', () => {
    const thread = grown([{id: -1, parent: 1}], link(2, 1));
    expect(tree(thread)).toBe('1(2) 3 4');
    expect(thread.placeholders).toEqual([]);
  });

  test.each([
    ['nobody knows', 99],
    ['comes later', 4],
    ['is missing without a word about it', -9],
  ])('stand at top level where the one above them %s', (_, parent) => {
    const thread = grown([{id: -1, parent}], link(2, null, {missing: -1}));
    expect(tree(thread)).toBe('1 -1(2) 3 4');
    expect(thread.placeholders).toEqual([{id: -1, parent: null}]);
  });

  test('that stand in a circle are parted', () => {
    const circle = [
      {id: -1, parent: -2},
      {id: -2, parent: -1},
    ];
    expect(tree(grown(circle, link(2, null, {missing: -1})))).toBe('1 -2(-1(2)) 3 4');
  });

  test('do not grow for a link that says otherwise', () => {
    const thread = grown([{id: -1, parent: 1}], link(2, null, {missing: -1}));
    expect(tree(thread)).toBe('1 2 3 4');
    expect(thread.placeholders).toEqual([]);
    expect(thread.links[1]).toStrictEqual(link(2, null));
  });
});
