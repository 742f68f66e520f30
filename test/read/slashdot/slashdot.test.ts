import {describe, expect, test} from 'vitest';
import {read, readAll} from '../../../src/read/read.js';
import {slashdot} from '../../../src/read/slashdot/slashdot.js';
import {lines} from '../../../src/text/lines.js';
import type {Dump} from '../../../src/types.js';
import {expectTiled} from '../../support/tiling.js';
import {type FixtureName, fixture, fixtureNames} from '../fixtures.js';

const rules = (dump: Dump): string[] => dump.messages.map(({rule}) => rule);
const bodies = (dump: Dump): string[] =>
  dump.comments.map(({paragraphs}) => paragraphs.map(({text}) => text).join('\n\n'));
const footer = (dump: Dump): string | undefined => dump.gaps.find(({kind}) => kind === 'footer')?.text;

describe('Of our own dumps', () => {
  test.each<[FixtureName, number[]]>([
    ['cjk', [9]],
    ['comments-only', [7]],
    ['cut-off', [9]],
    ['cyrillic', [10]],
    ['header-like', [10]],
    ['hostile', [10]],
    ['singles', [7]],
    ['tidal-clock', [22]],
    ['two-dumps', [5, 4]],
  ])('%s has %j comments', (name, counts) => {
    expect(readAll(fixture(name)).map(({comments}) => comments.length)).toEqual(counts);
  });

  test.each(fixtureNames)('%s is parted into pieces that are the text', (name) => {
    const text = fixture(name);
    expectTiled(text, ...readAll(text));
    expect(readAll(text).every(({format}) => format === 'slashdot')).toBe(true);
  });

  test.each<[FixtureName, string]>([
    ['tidal-clock', 'The tide waits for no man, but it will hold the door for a woman with groceries.'],
    ['hostile', '*** NO CARRIER *** (this is a fortune, the carrier is fine)'],
    [
      'header-like',
      'There are two hard problems in computing: where a thing begins, where it ends, and who said it.',
    ],
  ])('%s has its footer in a gap and in no comment', (name, words) => {
    const dump = read(fixture(name));
    expect(footer(dump)).toBe(words);
    expect(bodies(dump).join('\n')).not.toContain(words);
    expect(rules(dump)).toEqual([]);
  });

  test('the comment that the site cut short is marked, and no other', () => {
    const cut = read(fixture('tidal-clock')).comments.filter(({truncated}) => truncated);
    expect(cut.map(({author}) => author)).toEqual(['pelham_weir']);
  });

  test('every line that only looks like structure stays in a body', () => {
    const all = bodies(read(fixture('header-like'))).join('\n');
    for (const line of [
      'Some title (Score:5, Funny)',
      'by the way ( 12 )',
      'News: 123',
      '[1] not a url',
      'Brilliant and also handsome (Score:5, Insightful)',
    ]) {
      expect(all.split('\n')).toContain(line);
    }
  });

  test.each(fixtureNames)('%s is read alike with LF, CRLF and CR', (name) => {
    const text = fixture(name).replaceAll('\r\n', '\n');
    const parts = (end: string) =>
      readAll(text.replaceAll('\n', end)).map(({comments, messages, story}) => ({
        comments: comments.map(({position: {line, endLine}, paragraphs, ...rest}) => ({
          ...rest,
          line,
          endLine,
          paragraphs: paragraphs.map(({quote, text: words}) => [quote, words]),
        })),
        messages,
        title: story?.title,
      }));
    expect(parts('\r\n')).toEqual(parts('\n'));
    expect(parts('\r')).toEqual(parts('\n'));
  });
});

test('A comment is read whole: header, quotations, own words, references and its place', () => {
  const text = [
    'Re:Tide (Score:4, Funny)\n\nby Ann (the first) ( 7 ) *\n\n> asked\nanswered [1]here\n\n',
    '[1] https://example.org/\n\n',
  ].join('');
  expect(read(`Intro.\n${text}`).comments).toEqual([
    {
      id: 1,
      subject: 'Re:Tide',
      score: 4,
      label: 'Funny',
      author: 'Ann (the first)',
      uid: 7,
      subscriber: true,
      paragraphs: [
        {quote: 1, text: 'asked', position: {start: 61, end: 68, line: 6, column: 1, endLine: 6}},
        {quote: 0, text: 'answered [1]here', position: {start: 69, end: 85, line: 7, column: 1, endLine: 7}},
      ],
      links: [{mark: 1, url: 'https://example.org/'}],
      truncated: false,
      position: {start: 7, end: 7 + text.length, line: 2, column: 1, endLine: 10},
    },
  ]);
});

describe('A footer is looked for', () => {
  const comment = 'Tide (Score:1)\n\nby Ann ( 1 )\n\nBody.\n\nKilroe hic erat!\n';

  test('in a dump with the head of the mirror', () => {
    expect(footer(read(`News: 1\n\nTitle\n\n${comment}`))).toBe('Kilroe hic erat!');
  });

  test('in every line of it', () => {
    const dump = read(
      `News: 1  \n\nTitle\n\n${comment.replace('Kil', 'Brevity is  \n  wit.\n\n-- Kil')}\n\n`,
    );
    expect(footer(dump)).toBe('Brevity is\nwit.\n\n-- Kilroe hic erat!');
  });

  test('in no dump without it', () => {
    expect(footer(read(comment))).toBeUndefined();
    expect(bodies(read(comment))).toEqual(['Body.\n\nKilroe hic erat!']);
  });

  test('in the last comment alone', () => {
    const dump = read(`News: 1\n\nTitle\n\n${comment}\n${comment}`);
    expect(bodies(dump)).toEqual(['Body.\n\nKilroe hic erat!', 'Body.']);
  });
});

describe('A message', () => {
  test('names a dump without a story, at its first line', () => {
    const reason = 'The dump has no story above its comments';
    expect(read(fixture('comments-only')).messages).toEqual([{rule: 'no-story', reason, line: 1, column: 1}]);
  });

  test('names a dump without a title', () => {
    const dump = read('Some words.\n\nTide (Score:1)\n\nby Ann ( 1 )\n\nBody.\n');
    const reason = 'No title and no dateline stand above the comments';
    expect(dump.messages).toEqual([{rule: 'no-title', reason, line: 1, column: 1}]);
  });

  test('names a comment without text, at its line', () => {
    const dump = read('Tide (Score:1)\n\nby Ann ( 1 )\n\nTide (Score:1)\n\nby Bob ( 2 )\n\nBody.\n');
    expect(dump.messages).toMatchObject([
      {rule: 'no-story'},
      {rule: 'empty-comment', reason: 'The comment has no text', line: 1, column: 1},
    ]);
  });

  test('names a dump that is cut off, at the last line', () => {
    const text = fixture('cut-off');
    const last = text.split('\n').length;
    const reason = 'The dump ends without its footer: it may be cut off';
    expect(read(text).messages).toEqual([{rule: 'cut-off', reason, line: last, column: 1}]);
  });

  test('counts its line in the whole text, in a later dump too', () => {
    const head = (number: number) => `News: ${number}\n\n\u00A0 ARM A fortune.\n\nTitle\n\n`;
    const whole = `${head(1)}Tide (Score:1)\n\nby Ann ( 1 )\n\nBody.\n\nKilroe hic erat!\n`;
    const dumps = readAll(`${whole}${head(2)}Tide (Score:1)\n\nby Ann ( 1 )\n\nBody and\n`);
    expect(dumps.map(({messages}) => messages.map(({rule, line}) => [rule, line]))).toEqual([
      [],
      [['cut-off', 24]],
    ]);
  });

  test('names the first line of a later dump that has no title', () => {
    const comment = 'Tide (Score:1)\n\nby Ann ( 1 )\n\nBody.\n\n[1] /x\n\nKilroe hic erat!\n';
    const [, second] = readAll(`News: 1\n\nTitle\n\n${comment}News: 2\n\u00A0 ARM A fortune.\n\n${comment}`);
    expect(second?.messages).toMatchObject([{rule: 'no-title', line: 14}]);
  });

  test('of a text without comments there is none', () => {
    expect(['', 'News: 1\n', 'News: 1\n\nTitle\n'].map((text) => read(text).messages)).toEqual([[], [], []]);
  });
});

test('Blank lines above the first comment are a gap', () => {
  expect(read('\n \nTide (Score:1)\n\nby Ann ( 1 )\n\nBody.\n').gaps).toEqual([
    {kind: 'blank', position: {start: 0, end: 3, line: 1, column: 1, endLine: 2}},
  ]);
});

test('The reader says by which line it knows a text, and knows no other text', () => {
  const detect = (text: string) => slashdot.detect(lines(text), {text});
  expect(detect(fixture('comments-only'))).toContain('line 1 ');
  expect(detect('Tide (Score:1)\n\nBody.\n')).toBeUndefined();
});
