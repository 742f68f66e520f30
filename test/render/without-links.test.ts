import type {Nodes} from 'mdast';
import {describe, expect, test} from 'vitest';
import {readAll} from '../../src/read/read.js';
import {markdown} from '../../src/render/markdown.js';
import {summarize} from '../../src/summarize.js';
import {summarizeDump} from '../../src/summarize-dump.js';
import {fixture, fixtureNames} from '../read/fixtures.js';
import {bullet, digest} from './digests.js';
import {disguised, forbidden, headingsOf, nodesOf, urlsOf, wordsOf} from './parsed-markdown.js';

const one = 'https://example.org/one';
const two = 'https://example.org/two';
const linked = digest({
  site: 'example.org',
  url: one,
  lead: {text: 'The tide is late.', links: [{start: 4, end: 8, url: two}]},
  singles: [
    bullet({
      text: `The clock and the (app) say ${one}.`,
      links: [
        {start: 4, end: 9, url: one},
        {start: 14, end: 17, url: two},
        {start: 28, end: 28 + one.length, url: one},
      ],
    }),
  ],
});

describe('--links drop', () => {
  const written = () => markdown(linked, {links: 'drop'});

  test('leaves the words, and addresses that are words', () => {
    expect(written()).toMatch(/^example\.org\n/);
    expect(written()).toContain('> The tide is late.\n');
    expect(written()).toContain(`- **Ann**: The clock and the (app) say <${one}>.\n`);
    expect(urlsOf(written())).toEqual([one]);
  });

  test.each(fixtureNames)('leaves no link of %s that shows other words than its address', (name) => {
    const plain = summarize(fixture(name), {words: 0});
    const dropped = summarize(fixture(name), {words: 0, links: 'drop'});
    expect(disguised(dropped)).toEqual([]);
    expect(headingsOf(dropped)).toEqual(headingsOf(plain));
    const words = (text: string): string =>
      nodesOf(text)
        .filter((node: Nodes) => 'value' in node)
        .map(wordsOf)
        .join('');
    expect(words(dropped)).toBe(words(plain));
  });
});

describe('--links collect', () => {
  const written = () => markdown(linked, {links: 'collect'});

  test('numbers the URLs in their order, each once, and lists them at the end', () => {
    expect(written()).toMatch(/^example\.org \[1\]\n/);
    expect(written()).toContain('> The tide [2] is late.\n');
    expect(written()).toContain(`- **Ann**: The clock [1] and the [2] (app) say <${one}> [1].\n`);
    expect(written().endsWith(`\n\n## Links\n\n1. <${one}>\n2. <${two}>\n`)).toBe(true);
  });

  test('makes no link of a number, whatever follows it', () => {
    const text = 'a (https://evil.example.org/) b [c] d: e';
    const links = [0, 30, 36].map((start) => ({start, end: start + 1, url: one}));
    const hostile = markdown(digest({singles: [bullet({text, links})]}), {links: 'collect'});
    expect(forbidden(hostile)).toEqual([]);
    expect(disguised(hostile)).toEqual([]);
    expect(nodesOf(hostile).map(({type}) => type as string)).not.toContain('linkReference');
  });

  test.each(fixtureNames)('lists the links of %s', (name) => {
    const options = {words: 0, links: 'collect'} as const;
    for (const dump of readAll(fixture(name))) {
      const kept = new Set(disguised(summarizeDump(dump, {words: 0})));
      const collected = summarizeDump(dump, options);
      expect(forbidden(collected)).toEqual([]);
      expect(headingsOf(collected).filter((words) => words === 'Links')).toHaveLength(kept.size > 0 ? 1 : 0);
      const list = collected.split('\n## Links\n')[1] ?? '';
      for (const url of kept) expect(urlsOf(list)).toContain(url);
    }
  });

  test('adds nothing where there are no links', () => {
    const plain = digest({singles: [bullet()]});
    expect(markdown(plain, {links: 'collect'})).toBe(markdown(plain));
  });
});
