import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {markdown} from '../../src/render/markdown.js';
import type {SummarizeOptions} from '../../src/summarize.js';
import {summarize} from '../../src/summarize.js';
import {harmless} from '../../src/text/harmless.js';
import {safeUrl} from '../../src/text/safe-url.js';
import {hostileWords} from '../support/hostile-words.js';
import {plainThreads} from '../support/plain-threads.js';
import {printedFormats} from '../support/print-formats.js';
import {runs} from '../support/runs.js';
import {spelledUrls} from '../support/spelled-urls.js';
import {bullet, digest} from './digests.js';
import {disguised} from './parsed-markdown.js';
import {readers} from './readers.js';

const hostileUrls = [
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
  ],
  ...[
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\\:alert(1)',
  ],
  ...[
    'data:text/html,<b>x</b>',
    'DATA:text/html;base64,PGI+',
    'vbscript:msgbox(1)',
    'VBSCRIPT:x',
    'file:///etc/passwd',
  ],
  ...['//host/x', '\\\\host\\x', '/\\host', '///host', 'https:', 'x) [y](javascript:z', '<javascript:x>'],
];
const goodUrls = [
  ...[
    'https://a.example/b_(c)?d=*e*&f=<g>"h"',
    'http://a.example/#javascript:x',
    'HTTPS://A.EXAMPLE',
    'mailto:ann@a.example',
  ],
  ...[
    'https:/a.example',
    'https:\\\\a.example',
    'https://a.example/)](x',
    'https://a.example/\\',
    'https://user@é.example/ö',
  ],
];
const url = fc.oneof(fc.constantFrom(...hostileUrls, ...goodUrls), spelledUrls);
/** Where links stand: their ends as shares of the text. */
const spans = fc.array(fc.record({at: fc.nat(30), length: fc.integer({min: 1, max: 8}), url}), {
  maxLength: 3,
});

const manners: fc.Arbitrary<SummarizeOptions> = fc.record(
  {toc: fc.boolean(), links: fc.constantFrom('keep', 'drop', 'collect')},
  {requiredKeys: []},
);
const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ').trim();

/** White space as one space, what is harmful as U+FFFD: all that may become of words. */
const cleaned = (text: string): string => harmless(text.replace(/\s+/g, ' '));

describe.each(Object.entries(readers))('%s reads', (name, reader) => {
  test('of any words those words, in the nodes that were built and no others', () => {
    fc.assert(
      fc.property(hostileWords, hostileWords, hostileWords, spans, (title, author, text, wanted) => {
        const links = [];
        let end = 0;
        for (const {at, length, url: to} of wanted) {
          const start = end + (at % (text.length + 1));
          if (start + length > text.length) break;
          end = start + length;
          links.push({start, end, url: to});
        }
        const own = bullet({author, text, links});
        // As what renders does: two halves of a character may come together at the end of a link.
        const written = harmless(markdown(digest({title, lead: {text, links: []}, singles: [own]})));
        const seen = reader(written);
        expect(seen.strange).toEqual([]);
        const shown = [title, text, '2 comments · 2 people · 1 thread', 'Comments', `${author}: ${text}`];
        expect(bare(seen.words)).toBe(bare(shown.map(cleaned).join('')));
        const built = links.flatMap(({url: to}) => safeUrl(to) ?? []).map(plain);
        const found = seen.urls.map(plain);
        // GitHub makes links of addresses that it finds, and shows no other words for them.
        if (name === 'remark') {
          for (const each of disguised(written)) expect(built).toContain(plain(each));
        } else expect(found).toEqual(built);
        for (const each of found) expect(each).toMatch(FOLLOWED);
      }),
    );
  });
});

/** Where a link of a digest, or one that a reader makes by itself, may go. */
const FOLLOWED = /^(?:https?:\/\/[^/\\]|mailto:)/i;

describe('Whatever the comments of a dump say, every reader finds no other nodes, and no link that nobody may follow,', () => {
  test.each(Object.entries(printedFormats))('where it is %s', (_, {print}) => {
    fc.assert(
      fc.property(
        plainThreads(3),
        fc.array(hostileWords, {minLength: 4, maxLength: 4}),
        manners,
        (thread, said, some) => {
          const comments = thread.comments.map((comment, index) => ({
            ...comment,
            paragraphs: [{quote: 0, text: `So ${oneLine(said[index] as string)}`}],
            urls: [],
          }));
          const written = summarize(print({...thread, title: oneLine(said[3] as string), comments}), {
            words: 0,
            ...some,
          });
          for (const reader of Object.values(readers)) {
            const {strange, urls} = reader(written);
            // The list of collected links is numbered.
            expect(strange.filter((kind) => !kind.startsWith('ordered_list'))).toEqual([]);
            for (const each of urls)
              expect(each).toMatch(some.toc === true ? /^#|^https?:|^mailto:/i : FOLLOWED);
          }
        },
      ),
      // Three bodies each, so that all formats together have as many as a property is tried on.
      {numRuns: Math.ceil(runs / 3 / Object.keys(printedFormats).length)},
    );
  });
});

/** A URL in one spelling of its brackets, which readers may encode. */
function plain(url: string): string {
  return url.replaceAll('%5B', '[').replaceAll('%5D', ']');
}

/** Words without the spaces that stand at the ends of lines and of links. */
function bare(text: string): string {
  return text.replaceAll(' ', '');
}
