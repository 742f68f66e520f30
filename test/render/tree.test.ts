import {describe, expect, test} from 'vitest';
import {tree} from '../../src/render/tree.js';
import {grow} from '../../src/thread/grow.js';
import {subthread} from '../../src/thread/subthread.js';
import type {Comment, Link} from '../../src/types.js';
import {comment, dump, link} from './digests.js';

const lines = (comments: Comment[], links: Link[], only?: number): string[] =>
  tree(only === undefined ? grow(dump(comments), links) : subthread(grow(dump(comments), links), only))
    .split('\n')
    .slice(0, -1);

const range = (count: number): number[] => Array.from({length: count}, (_, index) => index + 1);

test('An outline has a line for each comment, drawn as the replies are', () => {
  const comments = [
    comment(1, {subject: 'Tide', score: 2}),
    comment(2, {subject: 'Re:Tide', score: 5, label: 'Funny'}),
    comment(3, {score: -1}),
    comment(4, {truncated: true}),
    comment(5, {subject: 'Gears'}),
  ];
  expect(lines(comments, [link(1, null), link(2, 1), link(3, 2), link(4, 1), link(5, null)])).toEqual([
    '1 Author1 (2) Tide',
    '├─ 2 Author2 (5, Funny) Re:Tide',
    '│  └─ 3 Author3 (-1)',
    '└─ 4 Author4 [cut short]',
    '5 Author5 Gears',
  ]);
});

test('A comment names its line in the dump where that is asked for', () => {
  const thread = grow(dump([comment(1, {score: 2}), comment(7)]), [link(1, null), link(7, 1)]);
  expect(tree(thread, true)).toBe('1 Author1 (2; line 1)\n└─ 7 Author7 (line 7)\n');
});

test('The title of the story stands above', () => {
  const story = {title: 'Clock\n Stops', paragraphs: [], links: [], position: comment(1).position};
  expect(tree(grow(dump([comment(1)], {story}), [link(1, null)]))).toBe('Clock Stops\n1 Author1\n');
});

test('A comment that the dump lacks has a line above its replies, with its subject where that is known', () => {
  const comments = [comment(1, {subject: 'Re:Gears'}), comment(2), comment(3)];
  const links = [link(1, null, {missing: -1}), link(2, 1), link(3, 1, {missing: -2})];
  expect(lines(comments, links)).toEqual([
    '- not in the dump: Gears',
    '└─ 1 Author1 Re:Gears',
    '   ├─ 2 Author2',
    '   └─ - not in the dump',
    '      └─ 3 Author3',
  ]);
});

test('A doubtful link has a question mark', () => {
  expect(lines([comment(1)], [link(1, null, {confidence: 0.69})])).toEqual(['1 Author1 ?']);
  expect(lines([comment(1)], [link(1, null, {confidence: 0.7})])).toEqual(['1 Author1']);
});

test('One comment may be picked, and is shown with what answers it', () => {
  const links = [link(1, null), link(2, 1), link(3, 2), link(4, 1)];
  expect(
    lines(
      range(4).map((id) => comment(id)),
      links,
      2,
    ),
  ).toEqual(['2 Author2', '└─ 3 Author3']);
});

test('Names and subjects stay within their line', () => {
  expect(lines([comment(1, {author: 'a\nb', subject: 'c\r\nd'})], [link(1, null)])).toEqual(['1 a b c d']);
});

describe('A chain of 50 levels', () => {
  const ids = range(50);
  const chain = lines(
    ids.map((id) => comment(id)),
    ids.map((id) => link(id, id === 1 ? null : id - 1)),
  );

  test('has a line for each, with its number and author for grep', () => {
    expect(chain).toHaveLength(50);
    for (const id of ids) {
      const found = chain.filter((line) => new RegExp(`(?:^| )${id} Author${id}$`).test(line));
      expect(found).toHaveLength(1);
    }
  });

  test('stops indenting, and names the level instead', () => {
    const indents = chain.map((line) => line.search(/[\d[]/));
    expect(Math.max(...indents)).toBeLessThanOrEqual(60);
    expect(indents.slice(1, 10)).toEqual(range(9).map((level) => level * 3));
    expect(chain.at(-1)).toContain('[level 49] 50 Author50');
    expect(chain.slice(0, 10).join('')).not.toContain('[level');
  });
});

test('A chain of 20,000 levels is written', () => {
  const ids = range(20_000);
  const chain = lines(
    ids.map((id) => comment(id)),
    ids.map((id) => link(id, id === 1 ? null : id - 1)),
  );
  expect(chain).toHaveLength(20_000);
});
