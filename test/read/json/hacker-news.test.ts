import {describe, expect, test} from 'vitest';
import {hackerNews} from '../../../src/read/json/hacker-news.js';
import {lines} from '../../../src/text/lines.js';
import type {Comment, Story} from '../../../src/types.js';
import {jsonFixture, parents, readJson, said, trouble} from './read-json.js';

const text = jsonFixture('hacker-news');
const dump = () => readJson(text, hackerNews);

describe('A Hacker News item', () => {
  test('has its story, the page first among its links', () => {
    expect(dump().story).toMatchObject({
      title: 'Show HN: Every bench in my town, by how long the sun stays on it',
      site: 'benches.example.org',
      posted: '2025-05-06T08:30:11.000Z',
      editor: 'benchpress',
      links: [{mark: 1, url: 'https://benches.example.org/'}],
    });
    expect(dump().story?.paragraphs).toHaveLength(2);
  });

  test('has its comments in their tree', () => {
    expect(parents(dump())).toEqual([null, 1, 2, 3, null, 5, -1, 5, null, 9, null]);
    expect(dump().missing).toEqual([{id: -1, parent: 6}]);
    expect(trouble(dump())).toBe('96:7: 2 comments were deleted at the site (not fatal)');
  });

  test('has paragraphs, quotations, listings and links', () => {
    expect(said(dump(), 2)[0]).toBe('> Nobody believed the notebook.');
    expect(dump().comments[3]?.paragraphs[1]).toMatchObject({
      role: 'code',
      text: expect.stringContaining('\n    r = '),
    });
    expect(said(dump(), 6)[0]).toContain(
      ' see https://geodata.example.org/flights/2022/lidar-surface-model-half-metre for',
    );
    expect(said(dump(), 7)[0]).toContain('[1]half the noise maps on the continent [example.net] are');
    expect(dump().comments[6]?.links).toEqual([{mark: 1, url: 'https://www.example.net/floors.html'}]);
    expect(said(dump(), 8)).toEqual([
      '> the church included\nat 3 metres',
      'As one who climbs it every Sunday: I wish.',
    ]);
  });

  test('may be a comment, whose parent the file lacks', () => {
    const item = {id: 3, type: 'comment', author: 'Ann', text: 'Yes.', parent_id: 2, story_id: 1};
    const reply = {id: 4, author: 'Bob', text: 'No.', parent_id: 3, story_id: 1, children: []};
    const below = readJson({...item, children: [reply]}, hackerNews);
    expect(below.story).toBeUndefined();
    expect([parents(below), below.missing, below.messages]).toEqual([[-1, 1], [{id: -1, parent: null}], []]);
    expect(parents(readJson({...item, parent_id: 1, children: [reply]}, hackerNews))).toEqual([null, 1]);
  });

  test('says of a comment and of the story what is there, and no more', () => {
    const full = {id: 2, author: 'Ann', text: 'Yes.', points: 3, parent_id: 1, story_id: 1, children: []};
    const top = {
      title: 'Clock',
      url: 'https://www.example.org/c',
      created_at: 'May 6',
      author: 'bob',
      text: 'It <i>did</i>.',
    };
    const whole = readJson({id: 1, ...top, points: 9, children: [full, {id: 3, text: 'No.'}]}, hackerNews);
    const [{paragraphs, position, ...kept}, bare] = whole.comments as [Comment, Comment];
    expect(kept).toStrictEqual({
      ...{id: 1, subject: '', author: 'Ann', score: 3},
      ...{links: [], truncated: false, given: null, depth: 0},
    });
    expect(position.start).toBe(whole.story?.position.end);
    expect(whole.format).toBe('hacker-news');
    expect(bare).not.toHaveProperty('score');
    expect(bare.author).toBe('Anonymous');
    const {position: _, paragraphs: said, ...story} = whole.story as Story;
    expect(story).toStrictEqual({
      ...{title: 'Clock', site: 'example.org', posted: 'May 6', editor: 'bob'},
      links: [{mark: 1, url: 'https://www.example.org/c'}],
    });
    expect([paragraphs, said].map(([first]) => first?.text)).toEqual(['Yes.', 'It did.']);
    const {position: __, ...nothing} = readJson({id: 1, children: [full]}, hackerNews).story as Story;
    expect(nothing).toStrictEqual({paragraphs: [], links: []});
  });

  test('without words but with a name was not deleted; one was, with nobody below it', () => {
    const found = readJson({id: 1, children: [{id: 2, author: 'Ann'}, {id: 3}]}, hackerNews);
    expect(found.comments.map(({author}) => author)).toEqual(['Ann']);
    expect(found).not.toHaveProperty('missing');
    expect(found.messages.map(({rule, reason}) => `${rule}: ${reason}`)).toEqual([
      'deleted: 1 comment was deleted at the site',
      'empty-comment: The comment has no text',
    ]);
  });

  test.each([
    ['created_at', '{"id": 1, "created_at": "", "children": []}'],
    ['created_at_i', '\uFEFF {"id": 1, "created_at_i": 0, "children": []}'],
    ['parent_id', '{"id": 1, "parent_id": 0, "children": []}'],
    ['story_id', '{"id": 1, "story_id": 0, "children": []}'],
    ['points', '{"id": 1, "points": 0, "children": []}'],
  ])('is known by its id, its children and %s', (key, item) => {
    const detect = (input: string) => hackerNews.detect(lines(input), {text: input});
    expect(detect(item)).toBe(`it is an object with \`${key}\` and \`children\``);
    for (const other of [
      item.replace(key, 'x'),
      item.replace('"id"', '"x"'),
      item.replace('[]', '{}'),
      item.replace('children', 'x'),
      `[${item}]`,
      `x${item}`,
      `${item} "children"`,
    ]) {
      expect(detect(other)).toBeUndefined();
    }
  });

  test('of another shape is a placed error', () => {
    const story = (child: unknown): object => ({id: 1, created_at: '', children: [child]});
    expect(trouble(readJson(story({id: 2, text: 5}), hackerNews))).toBe(
      '1:52: children[0].text: expected a string, found a number',
    );
    expect(trouble(readJson(story('x'), hackerNews))).toMatch(
      /children\[0\]: expected an object, found a string$/,
    );
    expect(trouble(readJson({id: 1, children: []}, hackerNews))).toMatch(/no comment stands in the file/);
    expect(trouble(readJson(text.slice(0, 900), hackerNews))).toMatch(/^21:2: the text ends where a key/);
  });

  test('may be 10,000 replies deep; a wrong value at the bottom is named by the end of its path', () => {
    const levels = 10_000;
    const open = '{"id":1,"author":"a","text":"x","children":[';
    const deep = `${open.repeat(levels)}${']}'.repeat(levels)}`;
    expect(readJson(deep, hackerNews).comments.at(-1)?.depth).toBe(levels - 2);
    const wrong = deep.replace('[]', '[{"text":1}]');
    expect(trouble(readJson(wrong, hackerNews))).toMatch(/: ….{60,80}children\[0\]\.text: expected a string/);
  });
});
