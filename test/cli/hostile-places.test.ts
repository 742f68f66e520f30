import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {allFixtures} from '../read/fixtures.js';
import {vectors} from '../support/hostile-strings.js';
import {type Ran, ran} from '../support/ran.js';
import {withoutHarm} from '../support/without-harm.js';
import {temporaryFile, temporaryFolder} from './temporary.js';

const texts = Object.values(vectors);
const head = 'Tides (Score:2)\n\nby ann ( 1 )\n\n';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
/** Every byte of a text as mail escapes it. */
const quotedPrintable = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
/** Every character of a text by its number. */
const entities = (text: string): string =>
  Array.from(text, (character) => `&#${character.codePointAt(0)};`).join('');

function expectHarmless({code, out, err}: Ran): void {
  expect(withoutHarm(out + err)).toBe(out + err);
  expect(code).toBe(0);
}

/** Texts that comments say, as JSON gives them. */
async function said(dump: string): Promise<string[]> {
  const run = await ran(['--to', 'json'], {stdin: [dump]});
  expectHarmless(run);
  const {comments} = JSON.parse(run.out) as {comments: {paragraphs: {text: string}[]}[]};
  return comments.map(({paragraphs}) => paragraphs.map(({text}) => text).join('\n'));
}

describe('No control character arrives that the dump spells otherwise:', () => {
  const wanted = texts.map((text) => withoutHarm(`So c${text}x.`));

  test('as escapes of JSON', async () => {
    const escaped = JSON.stringify(texts.map((text) => ({parent: null, text: `So c${text}x.`})));
    const all = escaped.replace(
      /[^ -~]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    expect(await said(all)).toEqual(wanted);
  });

  test('as encoded words and quoted-printable of mail', async () => {
    const mails = texts.map((text, index) =>
      [
        'From ann@example.org Tue Mar 11 14:20:00 2025',
        `From: =?utf-8?Q?${quotedPrintable(`a${text}z`)}?= <ann@example.org>`,
        `Subject: =?utf-8?B?${base64(`b${text}y`)}?=`,
        `Message-ID: <${index}@example.org>`,
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        quotedPrintable(`So c${text}x.`).replace(/(?:=..){24}/g, '$&=\n'),
        '\n',
      ].join('\n'),
    );
    expect(await said(mails.join(''))).toEqual(wanted);
    expectHarmless(await ran(['--to', 'tree'], {stdin: mails}));
  });

  test('as entities of HTML and of Markdown', async () => {
    const children = texts.map((text, id) => ({
      id,
      author: 'ann',
      text: `<p>So c${entities(text)}x.`,
      children: [],
    }));
    const item = {id: 99, created_at: '2025-03-11T14:20:00Z', title: 'Tides', text: null, children};
    const listing = (all: object[]): object => ({kind: 'Listing', data: {children: all}});
    const things = texts.map((text) => ({
      kind: 't1',
      data: {author: 'ann', body: `So c${entities(text).replaceAll('&', '&amp;')}x.`, replies: ''},
    }));
    const reddit = [listing([{kind: 't3', data: {title: 'Tides', selftext: ''}}]), listing(things)];
    for (const dump of [item, reddit]) {
      const found = await said(JSON.stringify(dump));
      expect(found).toHaveLength(texts.length);
      for (const text of found) expect(text).toMatch(/^So c[\s\S]+x\.$/);
    }
  });

  test('as two bytes of UTF-16, as one byte of windows-1252, and as bytes that no UTF-8 has', async () => {
    const dump = texts.map((text) => head + text).join('\n\n');
    const inUtf8 = await ran(['--words', '0'], {stdin: [dump]});
    expectHarmless(inUtf8);
    const utf16 = Buffer.from(`\uFEFF${dump}`, 'utf16le');
    expect(await ran(['--words', '0'], {stdin: [utf16]})).toEqual(inUtf8);
    expect(await ran(['--words', '0'], {stdin: [Buffer.from(utf16).swap16()]})).toEqual(inUtf8);
    const every = Buffer.concat([
      Buffer.from(head),
      Buffer.from(Array.from({length: 256}, (_, byte) => byte)),
    ]);
    expectHarmless(await ran(['--encoding', 'windows-1252', '--to', 'json'], {stdin: [every]}));
    // ESC in two bytes and in three, which careless decoders take.
    const overlong = Buffer.concat([
      every,
      Buffer.of(0xc0, 0x9b, 0x5b, 0x33, 0x31, 0x6d, 0xe0, 0x80, 0x9b, 0x63),
    ]);
    expectHarmless(await ran(['--to', 'json'], {stdin: [overlong]}));
  });
});

test('No control character arrives from between the words of our own dumps, whatever is written', async () => {
  let next = 0;
  const sown = (text: string): string =>
    text.replace(/\b[a-z]{5,}\b/g, (word) => `${texts[next++ % texts.length]}${word}`);
  const dumps = allFixtures()
    .map(String)
    .filter((text) => !/^[[{]/.test(text))
    .map(sown);
  for (const dump of dumps) {
    for (const argv of [
      ['--toc', '--links', 'collect', '--verbose'],
      ['--explain'],
      ['--to', 'json', '--explain'],
    ]) {
      const {out, err} = await ran(argv, {stdin: [dump]});
      expect(withoutHarm(out + err)).toBe(out + err);
    }
  }
  expect(next).toBeGreaterThan(10 * texts.length);
});

test('No control character arrives from a URL, and no link goes where it did not', async () => {
  const dump = texts.map(
    (text) =>
      `${head}So see [1]this page , and [2]that one .\n\n[1] https://example.org/${text}\n\n[2] ${text}https://example.org/\n\n`,
  );
  for (const argv of [[], ['--links', 'collect'], ['--to', 'json']]) {
    const run = await ran(['--words', '0', ...argv], {stdin: dump});
    expectHarmless(run);
    if (argv[0] !== '--to') expect(run.out.match(/\]\(https:\/\/example\.org\/\)/g)).toBeNull();
  }
});

test('No control character arrives from an argument, in what is said of it', async () => {
  const folder = temporaryFolder();
  const file = temporaryFile('thread.txt', `${head}So it is.`);
  for (const text of texts.map((each) => each.replaceAll('\0', ''))) {
    const runs = [
      ...['--to', '--from', '--words', '--color', '--encoding', '--max-bytes', '--thread', '--sort'].map(
        (option) => [option, text, file],
      ),
      ...[[text], [`--${text}`], [`-${text}`], [join(folder, text)], ['-o', join(folder, 'no', text), file]],
      ...[
        ['completion', text],
        [file, `${text}/${text}`],
      ],
    ];
    for (const argv of runs) {
      const {code, out, err} = await ran(['-q', ...argv]);
      expect([1, 2]).toContain(code);
      expect(err).toMatch(/^[^\n]+\n$/);
      expect(withoutHarm(out + err)).toBe(out + err);
    }
  }
});
