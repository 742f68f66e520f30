import {stripVTControlCharacters} from 'node:util';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fold} from '../../src/digest/fold.js';
import {readAll} from '../../src/read/read.js';
import {colour} from '../../src/render/colour.js';
import {type Output, outputs} from '../../src/render/outputs.js';
import {render} from '../../src/render/render.js';
import {summarize} from '../../src/summarize.js';
import {harmless} from '../../src/text/harmless.js';
import {grow} from '../../src/thread/grow.js';
import {infer} from '../../src/thread/infer.js';
import {fixture, fixtureNames} from '../read/fixtures.js';
import {allBullets, allFolded} from '../render/digests.js';
import {disguised, forbidden, headingsOf, nodesOf, wordsOf} from '../render/parsed-markdown.js';
import {printedThreads} from '../support/print-formats.js';
import {print, threads} from '../support/threads.js';
import {folds, options} from './folds.js';
import {inputs} from './inputs.js';

const one = (text: string): string => harmless(text.replace(/\s+/g, ' ')).trim();

test('Law 6, Markdown read back is the document that was built', () => {
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
  );
});

describe('Law 7', () => {
  const dumps = fc.oneof(
    {weight: 1, arbitrary: threads(5).map((planned) => print(planned))},
    {weight: 3, arbitrary: printedThreads(6)},
  );
  const ends = fc.constantFrom('\r\n', '\r', '\n');

  test('a second run and the line ends of the input change no byte, on dumps', () => {
    fc.assert(
      fc.property(dumps, options, ends, (text, some, end) => {
        expect(summarize(text.replaceAll('\n', end), some)).toBe(summarize(text, some));
      }),
    );
  });

  test('a second run and the line ends of the input change no byte, on any text', () => {
    fc.assert(
      fc.property(inputs, ends, (text, end) => {
        const unix = text.replace(/\r\n?/g, '\n');
        expect(summarize(unix.replaceAll('\n', end))).toBe(summarize(unix));
      }),
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

  test('colour changes no character', () => {
    fc.assert(
      fc.property(folds, ({thread, chosen}) => {
        const plain = render(thread, fold(thread, chosen));
        expect(stripVTControlCharacters(colour(plain, 3))).toBe(plain);
        expect(colour(plain, 0)).toBe(plain);
      }),
    );
  });
});

test('Any text gives harmless output of every kind, or nothing', () => {
  fc.assert(
    fc.property(inputs, (text) => {
      for (const dump of readAll(text)) {
        const thread = grow(dump, infer(dump));
        const digest = fold(thread);
        for (const to of Object.keys(outputs) as Output[]) {
          for (const explain of [false, true]) {
            const written = render(thread, digest, {to, explain});
            expect(harmless(written)).toBe(written);
            if (written !== '') expect(written.endsWith('\n')).toBe(true);
          }
        }
      }
    }),
  );
});
