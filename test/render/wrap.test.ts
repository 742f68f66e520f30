import fc from 'fast-check';
import type {Nodes} from 'mdast';
import {describe, expect, test} from 'vitest';
import {fold} from '../../src/digest/fold.js';
import {render} from '../../src/render/render.js';
import {wrap} from '../../src/render/wrap.js';
import {summarize} from '../../src/summarize.js';
import {folds} from '../properties/folds.js';
import {fixture, fixtureNames} from '../read/fixtures.js';
import {nodesOf} from './parsed-markdown.js';

const patience = {timeout: 60_000};

/** A document as its nodes, levels and words, in which a line's end is a space like any other. */
function outline(markdown: string): unknown[] {
  return nodesOf(markdown).map((node: Nodes) => [
    node.type,
    'children' in node ? node.children.length : '',
    'value' in node ? node.value.replaceAll('\n', ' ') : '',
    'url' in node ? node.url : '',
    'depth' in node ? node.depth : '',
    'ordered' in node ? node.ordered : '',
  ]);
}

describe('A text wrapped to any width is read as the same document', () => {
  test('where it is a digest of any thread', patience, () => {
    fc.assert(
      fc.property(folds, fc.integer({min: 1, max: 100}), fc.boolean(), ({thread, chosen}, width, more) => {
        const options = more ? ({toc: true, lines: true, links: 'collect'} as const) : {};
        const digest = fold(thread, chosen);
        const plain = render(thread, digest, options);
        const wrapped = render(thread, digest, {...options, width});
        expect(outline(wrapped)).toEqual(outline(plain));
        expect(wrapped.replace(/\n[> ]*/g, ' ')).toBe(plain.replace(/\n[> ]*/g, ' '));
      }),
      {numRuns: 200},
    );
  });

  test.each(fixtureNames)('where it is the digest of %s', patience, (name) => {
    const text = fixture(name);
    const plain = outline(summarize(text, {words: 0}));
    for (const width of [1, 20, 40, 72, 100])
      expect(outline(summarize(text, {words: 0, width}))).toEqual(plain);
  });

  test.each([
    '- not a list',
    '+ not a list',
    '* not a list',
    '1. one',
    '2) two',
    '(3) three',
    'a. letter',
    'iv) roman',
    '# no heading',
    '> no quotation',
    '=== --- *** ___',
    '| no | table |',
    '|---|---|',
    '``` no code',
    '~~~ no code',
    '<div> no html',
    '[^1]: no note',
    '[1]: https://example.org/',
    ': no definition',
    'ends in a backslash\\ here',
    'two  spaces',
    '    four spaces',
    '![no](image)',
  ])('where its words are %j', (words) => {
    const dump = `Tides (Score:2)\n\nby ann ( 1 )\n\nThe old clock ran ${words} and then ${words} again.\n`;
    const plain = outline(summarize(dump, {words: 0}));
    for (let width = 1; width < 60; width++) {
      expect(outline(summarize(dump, {words: 0, width}))).toEqual(plain);
    }
  });
});

test('Lines are as long as the width lets them be, and hang below the first word', () => {
  const text = '- **Ann** (2): one two three four five\n  - **Bob**: six seven eight nine\n';
  expect(wrap(text, 22)).toBe(
    '- **Ann** (2): one two\n  three four five\n  - **Bob**: six seven\n    eight nine\n',
  );
  expect(wrap('> one two three\n', 9)).toBe('> one two\n> three\n');
  expect(wrap('10. one two three\n', 11)).toBe('10. one two\n    three\n');
});

test('No line is longer than the width where a word could have gone to the next', () => {
  for (const name of fixtureNames) {
    for (const line of summarize(fixture(name), {width: 60}).split('\n')) {
      const words = line.replace(/^ *- \*\*.*?\*\*|^>? */, '');
      if (!line.startsWith('#') && /^[\p{Script=Latin}., ]* [\p{Script=Latin}]+$/u.test(words)) {
        expect(line.length).toBeLessThanOrEqual(60);
      }
    }
  }
});

test('Headings and names are never broken', () => {
  expect(wrap('## one two three\n\n- **Ann Bea Cy**: four\n', 5)).toBe(
    '## one two three\n\n- **Ann Bea Cy**:\n  four\n',
  );
});

test('A wide character takes two columns, a combining one none', () => {
  expect(wrap('潮時計 潮時計 潮時計\n', 13)).toBe('潮時計 潮時計\n潮時計\n');
  expect(wrap('e\u0301e\u0301 e\u0301e\u0301 ee\n', 5)).toBe('e\u0301e\u0301 e\u0301e\u0301\nee\n');
});

test('What is short enough stays as it is, and 0 wraps nothing', () => {
  const plain = summarize(fixture('tidal-clock'));
  expect(wrap(plain, 10_000)).toBe(plain);
  expect(summarize(fixture('tidal-clock'), {width: 0})).toBe(plain);
});
