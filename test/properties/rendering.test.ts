import {stripVTControlCharacters} from 'node:util';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fold} from '../../src/digest/fold.js';
import {colour} from '../../src/render/colour.js';
import {type Output, outputs} from '../../src/render/outputs.js';
import {render} from '../../src/render/render.js';
import {summarize} from '../../src/summarize.js';
import {harmless} from '../../src/text/harmless.js';
import {fixture, fixtureNames} from '../read/fixtures.js';
import {allBullets, allFolded} from '../render/digests.js';
import {disguised, forbidden, headingsOf, nodesOf, wordsOf} from '../render/parsed-markdown.js';
import {print, threads} from '../support/threads.js';
import {folds, options} from './folds.js';
import {inputs} from './inputs.js';

const patience = {timeout: 60_000};
const one = (text: string): string => harmless(text.replace(/\s+/g, ' ')).trim();

test('Law 6, Markdown read back is the document that was built', patience, () => {
  fc.assert(
    fc.property(folds, ({thread, chosen}) => {
      const digest = fold(thread, chosen);
      const written = render(thread, digest);
      expect(forbidden(written)).toEqual([]);

      const {title, sections, singles, folded} = digest;
      const also =
        singles.length > 0 || folded !== undefined ? [sections.length > 0 ? 'Also' : 'Comments'] : [];
      const headings = headingsOf(written).map((words) => words.trim());
      expect(headings).toHaveLength((title === undefined ? 0 : 1) + sections.length + also.length);
      expect(headings[0]).toBe(one(title ?? ''));
      for (const [index, section] of sections.entries()) {
        if (section.title !== '') expect(headings[index + 1]).toBe(one(section.title));
      }

      const nodes = nodesOf(written);
      const bullets = allBullets(digest);
      const items = nodes.filter(({type}) => type === 'listItem');
      expect(items).toHaveLength(bullets.length + allFolded(digest).length);
      expect(written.split('\n').filter((line) => /^ *[-*] /.test(line))).toHaveLength(items.length);
      const authors = nodes.filter(({type}) => type === 'strong').map((node) => one(wordsOf(node)));
      expect(authors.sort()).toEqual(bullets.map(({author}) => one(author)).sort());

      const built = new Set(
        [...bullets, digest.lead].flatMap(({links}) => links.map(({url}) => url)).concat(digest.url ?? []),
      );
      for (const url of disguised(written)) expect(built).toContain(url);
    }),
    {numRuns: 300},
  );
});

describe('Law 7', () => {
  test('the line ends of the input change no byte, on dumps', patience, () => {
    fc.assert(
      fc.property(threads(12), options, fc.constantFrom('\r\n', '\r'), (planned, some, end) => {
        expect(summarize(print(planned, end), some)).toBe(summarize(print(planned), some));
      }),
      {numRuns: 100},
    );
  });

  test('the line ends of the input change no byte, on any text', patience, () => {
    fc.assert(
      fc.property(inputs, (text) => {
        const unix = text.replace(/\r\n?/g, '\n');
        expect(summarize(unix.replaceAll('\n', '\r\n'))).toBe(summarize(unix));
      }),
      {numRuns: 150},
    );
  });

  test.each(['json', 'ndjson', 'tree'] as const)(
    'the line ends of a fixture change no byte of its %s',
    (to) => {
      for (const name of fixtureNames) {
        const unix = fixture(name).replaceAll('\r\n', '\n');
        expect(summarize(unix.replaceAll('\n', '\r\n'), {to})).toBe(summarize(unix, {to}));
      }
    },
  );

  test('colour changes no character', patience, () => {
    fc.assert(
      fc.property(folds, ({thread, chosen}) => {
        const plain = render(thread, fold(thread, chosen));
        expect(stripVTControlCharacters(colour(plain, 3))).toBe(plain);
        expect(colour(plain, 0)).toBe(plain);
      }),
      {numRuns: 300},
    );
  });

  test('a second run gives the same bytes', patience, () => {
    fc.assert(
      fc.property(threads(12), (planned) => {
        const text = print(planned);
        expect(summarize(text)).toBe(summarize(text));
      }),
      {numRuns: 50},
    );
  });
});

test.each(Object.keys(outputs) as Output[])('Any text gives harmless %s or nothing', patience, (to) => {
  fc.assert(
    fc.property(inputs, fc.boolean(), (text, explain) => {
      const written = summarize(text, {to, explain});
      expect(harmless(written)).toBe(written);
      if (written !== '') expect(written.endsWith('\n')).toBe(true);
    }),
    {numRuns: 100},
  );
});
