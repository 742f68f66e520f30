import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {markdown} from '../../src/render/markdown.js';
import {harmless} from '../../src/text/harmless.js';
import {safeUrl} from '../../src/text/safe-url.js';
import {bullet, digest} from './digests.js';
import {disguised} from './parsed-markdown.js';
import {readers} from './readers.js';

/** Pieces of Markdown and HTML, whole and broken, that may come together to more. */
const pieces = [
  ...'* ** *** _ __ ~ ~~ ` `` ``` # ## > - + 1. 1) = === --- | \\ \\\\ ! [ ] ( ) ]( ![ ]: [x] [^1] < > </ /> <!-- --> <? & &amp; &#42; &lt;'.split(
    ' ',
  ),
  ...'<b> </b> <script> <img\u00A0src=x> javascript: JAVASCRIPT: data: vbscript: //host \\\\host (//host) https:// http://a.example'.split(
    ' ',
  ),
  ...'www.a.example ann@a.example mailto:ann@a.example @name #12 $x$ :x: a b word é 本が 。 ** 🏴 \u200B \u00A0'.split(
    ' ',
  ),
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '    ',
    '  \n',
    '\u001B[31m',
    '\u0000',
    '\u202E',
    '\u2028',
    '&#x6A;avascript:x',
    '[x](javascript:x)',
  ],
];
const words = fc
  .array(
    fc.oneof(
      {weight: 6, arbitrary: fc.constantFrom(...pieces)},
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 3})},
    ),
    {minLength: 1, maxLength: 14},
  )
  .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between).trim()))
  .filter((text) => text !== '');

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
const url = fc.constantFrom(...hostileUrls, ...goodUrls);
/** Where links stand: their ends as shares of the text. */
const spans = fc.array(fc.record({at: fc.nat(30), length: fc.integer({min: 1, max: 8}), url}), {
  maxLength: 3,
});

/** White space as one space, what is harmful as U+FFFD: all that may become of words. */
const cleaned = (text: string): string => harmless(text.replace(/\s+/g, ' '));

describe.each(Object.entries(readers))('%s reads', (name, reader) => {
  test('of any words those words, in the nodes that were built and no others', () => {
    fc.assert(
      fc.property(words, words, words, spans, (title, author, text, wanted) => {
        const links = [];
        let end = 0;
        for (const {at, length, url: to} of wanted) {
          const start = end + (at % (text.length + 1));
          if (start + length > text.length) break;
          end = start + length;
          links.push({start, end, url: to});
        }
        const own = bullet({author, text, links});
        const written = markdown(digest({title, lead: {text, links: []}, singles: [own]}));
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
        for (const each of found) expect(each).toMatch(/^(?:https?|mailto):/);
      }),
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
