import type {Nodes} from 'mdast';
import {describe, expect, test} from 'vitest';
import type {MarkdownOptions} from '../../src/render/markdown-options.js';
import {toMdast} from '../../src/render/to-mdast.js';
import type {Digest} from '../../src/types.js';
import {bullet, digest, section} from './digests.js';
import {wordsOf} from './parsed-markdown.js';

/** The blocks of a digest's document as their kind and their words. */
const blocks = (whole: Digest): [string, string][] =>
  toMdast(whole).children.map((node) => [node.type, wordsOf(node)]);

/** The words of the one bullet's line in a section. */
function line(parts: Parameters<typeof bullet>[0], options: MarkdownOptions = {}): string {
  const whole = digest({sections: [section({bullets: [bullet(parts)]})]});
  const list = toMdast(whole, options).children.at(-1) as Nodes;
  return wordsOf(list);
}

test('A digest with everything is title, source, lead, counts, sections and the singles', () => {
  const whole = digest({
    title: 'Clock Stops',
    url: 'https://example.org/a',
    site: 'example.org',
    posted: 'Tuesday',
    editor: 'wrenfield',
    department: 'wound-up',
    lead: {text: 'It stopped.', links: []},
    comments: 5,
    people: 4,
    threads: 3,
    truncated: 1,
    inferred: true,
    doubtful: 2,
    sections: [section({best: {score: 5, label: 'Funny'}})],
    singles: [bullet({author: 'Bob', subject: 'Gears'})],
    folded: {count: 2, authors: ['Cy', 'Di'], threads: 1},
  });
  expect(blocks(whole)).toEqual([
    ['heading', 'Clock Stops'],
    ['paragraph', 'example.org · Tuesday · wrenfield · wound-up dept.'],
    ['blockquote', 'It stopped.'],
    [
      'paragraph',
      expect.stringMatching(/^5 comments · 4 people · 3 threads · 1 comment was already cut short/),
    ],
    ['heading', 'Tide'],
    ['paragraph', '2 comments · 2 people · best 5, Funny'],
    ['list', 'Ann: Words.'],
    ['heading', 'Also'],
    ['list', 'Bob, Gears: Words.+2 more in 1 thread: Cy, Di'],
  ]);
});

test('A digest with nothing but counts is one paragraph', () => {
  expect(blocks(digest())).toEqual([['paragraph', '2 comments · 2 people · 1 thread']]);
});

test('Doubt is named where the tree was inferred and has a link at all', () => {
  expect(blocks(digest({inferred: true, doubtful: 1}))[0]?.[1]).toMatch(/inferred, 1 of 2 links/);
  expect(blocks(digest({inferred: true, comments: 1}))[0]?.[1]).not.toMatch(/inferred/);
});

test('Threads of one comment stand under a heading of their own words where there are no longer ones', () => {
  expect(blocks(digest({singles: [bullet()]})).map(([, words]) => words)).toContain('Comments');
});

test('A thread without its first comment says so', () => {
  const words = blocks(digest({sections: [section({id: -1, title: ''})]})).map(([, each]) => each);
  expect(words[1]).toBe('A thread without its first comment');
  expect(words[2]).toContain('not in the dump');
});

describe('A bullet names', () => {
  test('its author, score and label', () => {
    expect(line({score: 5, label: 'Funny'})).toBe('Ann (5, Funny): Words.');
    expect(line({score: -1})).toBe('Ann (-1): Words.');
  });

  test('that its comment was cut short', () => {
    expect(line({score: 2, truncated: true})).toBe('Ann (2; cut short): Words.');
    expect(line({truncated: true})).toBe('Ann (cut short): Words.');
  });

  test('the line of its comment where that is asked for', () => {
    expect(line({score: 2, truncated: true, line: 27}, {lines: true})).toBe(
      'Ann (2; cut short; line 27): Words.',
    );
    expect(line({line: 27}, {lines: true})).toBe('Ann (line 27): Words.');
    expect(line({line: 27, bullets: [bullet({line: 31})]}, {lines: true})).toContain('Ann (line 31)');
  });

  test('whom it answers, and a new subject', () => {
    expect(line({answers: 'Bob', subject: 'Gears'})).toBe('Ann, answering Bob, Gears: Words.');
    expect(line({answers: null})).toBe('Ann, answering a missing comment: Words.');
  });

  test('only its author where it has no words', () => {
    expect(line({text: ''})).toBe('Ann');
  });

  test('the count of what it folds, in a list of its own', () => {
    expect(line({folded: {count: 2, authors: ['Bob']}})).toBe('Ann: Words.+2 more: Bob');
  });
});

test('Words lose their line ends, in headings and in bullets', () => {
  expect(blocks(digest({title: 'a\n b\r\nc'}))[0]).toEqual(['heading', 'a b c']);
  expect(line({author: 'a\nb', text: 'c\n\nd'})).toBe('a b: c d');
});

test('A source without a safe URL keeps its words, and an unsafe link of a bullet too', () => {
  const whole = digest({site: 'example.org', url: 'javascript:alert(1)'});
  expect(JSON.stringify(toMdast(whole))).not.toContain('javascript');
  const links = [{start: 0, end: 5, url: 'data:text/html,x'}];
  expect(JSON.stringify(toMdast(digest({singles: [bullet({links})]})))).not.toContain('data:');
  expect(line({links})).toBe('Ann: Words.');
});
