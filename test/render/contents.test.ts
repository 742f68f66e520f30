import fc from 'fast-check';
import type {Link, Nodes} from 'mdast';
import {describe, expect, test} from 'vitest';
import {markdown} from '../../src/render/markdown.js';
import {summarize} from '../../src/summarize.js';
import {fixture} from '../read/fixtures.js';
import {bullet, digest, section} from './digests.js';
import {forbidden, nodesOf, wordsOf} from './parsed-markdown.js';

const contentsOf = (titles: readonly string[], title?: string): Link[] => {
  const sections = titles.map((each, index) => section({id: index + 1, title: each}));
  return linksOf(markdown(digest({sections, ...(title !== undefined && {title})}), {toc: true}));
};

/** Links into the document itself. */
function linksOf(written: string): Link[] {
  return nodesOf(written).filter(
    (node: Nodes): node is Link => node.type === 'link' && node.url.startsWith('#'),
  );
}

test('The contents stand between the counts and the first section, with a link and a count each', () => {
  const sections = [section({title: 'The tide'}), section({id: 2, title: 'The gears', comments: 1})];
  const written = markdown(digest({sections, singles: [bullet()]}), {toc: true});
  expect(written).toContain(
    [
      '2 comments · 2 people · 1 thread',
      '',
      '- [The tide](#the-tide) · 2 comments',
      '- [The gears](#the-gears) · 1 comment',
      '- [Also](#also)',
      '',
      '## The tide',
    ].join('\n'),
  );
});

describe('An anchor is the one that GitHub makes', () => {
  test.each([
    ["So, what's a 2×4?", 'so-whats-a-24'],
    ['Ünïcode — and 潮時計', 'ünïcode--and-潮時計'],
    ['snake_case & kebab-case', 'snake_case--kebab-case'],
    ['C++ / C#', 'c--c'],
    [':smile: there', 'smile-there'],
    ['(brackets) [and] "quotes"', 'brackets-and-quotes'],
  ])('%s', (title, anchor) => {
    expect(contentsOf([title, 'x'])[0]?.url).toBe(`#${anchor}`);
  });

  test('with a number where a title comes again, also after the headline and after one that has it', () => {
    const urls = contentsOf(['Tide', 'Tide', 'Tide 1', 'Also'], 'Tide').map(({url}) => url);
    expect(urls).toEqual(['#tide-1', '#tide-2', '#tide-1-1', '#also']);
  });

  test('counted through all digests of a file', () => {
    const urls = linksOf(summarize(fixture('two-dumps'), {toc: true})).map(({url}) => url);
    expect(urls.length).toBeGreaterThan(2);
    expect(new Set(urls).size).toBe(urls.length);
  });
});

test('Titles that are code of one kind or another stay words, and link to nothing else', () => {
  const titles = [
    '](https://evil.example.org/)',
    '<b>',
    '[a](javascript:x)',
    '__proto__',
    '__proto__',
    '`a`',
  ];
  const sections = titles.map((title) => section({title}));
  const written = markdown(digest({sections}), {toc: true});
  expect(forbidden(written)).toEqual([]);
  expect(linksOf(written).map(wordsOf)).toEqual(titles);
  expect(linksOf(written).map(({url}) => url)).toEqual([
    ...['#httpsevilexampleorg', '#b', '#ajavascriptx', '#__proto__', '#__proto__-1', '#a'],
  ]);
});

test('Any titles give a row each, linked where GitHub has an anchor', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({unit: 'binary', minLength: 1}), {minLength: 2, maxLength: 5}),
      (titles) => {
        const sections = titles.map((title) => section({title, bullets: [bullet()]}));
        const written = markdown(digest({sections}), {toc: true});
        expect(forbidden(written)).toEqual([]);
        const rows = nodesOf(written).filter(({type}) => type === 'listItem');
        expect(rows).toHaveLength(2 * titles.length);
        expect(linksOf(written).map(({url}) => url)).toHaveLength(
          new Set(linksOf(written).map(({url}) => url)).size,
        );
      },
    ),
  );
});

test('A title of marks alone has a row without a link', () => {
  const written = markdown(digest({sections: [section({title: '???'}), section({title: 'Tide'})]}), {
    toc: true,
  });
  expect(written).toContain('- ??? · 2 comments\n- [Tide](#tide) · 2 comments\n');
});

test('There are no contents of a single section, nor unasked', () => {
  expect(contentsOf(['Tide'])).toEqual([]);
  expect(linksOf(summarize(fixture('tidal-clock')))).toEqual([]);
});
