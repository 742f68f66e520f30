import {expect, test} from 'vitest';
import {story} from '../../../src/read/slashdot/story.js';
import {lines} from '../../../src/text/lines.js';

const head = {
  news: 'News: 0178195044',
  fortune: '\u00A0 ARM Kilroe hic erat!',
  title: 'Clock Runs (Mostly) Backwards (example.org)',
  dateline: '(Thursday June 26, 2025 @05:40PM (msmash) from the twice-bitten (once shy) dept.)',
  body: 'The clock [1]runs backwards.',
  reference: '[1] https://example.org/clock',
};

/** What is read of a head without some of its rows. */
function read(...without: (keyof typeof head)[]) {
  const rows = Object.entries(head).filter(([key]) => !without.includes(key as keyof typeof head));
  const {position: _, paragraphs, ...found} = story(lines(rows.map(([, row]) => `${row}\n\n`).join('')));
  return {...found, paragraphs: paragraphs.map(({text}) => text)};
}

const whole = {
  reference: '0178195044',
  fortune: 'Kilroe hic erat!',
  title: 'Clock Runs (Mostly) Backwards',
  site: 'example.org',
  posted: 'Thursday June 26, 2025 @05:40PM',
  editor: 'msmash',
  department: 'twice-bitten (once shy)',
  paragraphs: ['The clock [1]runs backwards.'],
  links: [{mark: 1, url: 'https://example.org/clock'}],
};

/** The whole story without some of its keys. */
const wholeBut = (...keys: (keyof typeof whole)[]) =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key as keyof typeof whole)));

test('A whole head gives every part', () => {
  expect(read()).toEqual(whole);
});

test('A story without its number has the other parts', () => {
  expect(read('news')).toStrictEqual(wholeBut('reference'));
});

test('A story without its fortune has the other parts', () => {
  expect(read('fortune')).toStrictEqual(wholeBut('fortune'));
});

test('A story without its title does not take the dateline or the body for one', () => {
  expect(read('title')).toEqual(wholeBut('title', 'site'));
  expect(read('news', 'fortune', 'title')).toEqual(wholeBut('reference', 'fortune', 'title', 'site'));
});

test('A story without its dateline has its title', () => {
  expect(read('dateline')).toStrictEqual(wholeBut('posted', 'editor', 'department'));
});

test('A story without any head is only paragraphs and links', () => {
  expect(read('news', 'fortune', 'title', 'dateline')).toEqual({
    paragraphs: whole.paragraphs,
    links: whole.links,
  });
});

test('A story without body and links has its head', () => {
  expect(read('body', 'reference')).toEqual({...whole, paragraphs: [], links: []});
});

test('A head may be indented, spaced and end its lines in blanks', () => {
  const rows = [
    '',
    'News: 1  ',
    '\u00A0 ARM   Two  spaces.  ',
    '  Clock (example.org)  ',
    `  ${head.dateline}  `,
  ];
  expect(story(lines(rows.join('\n')))).toMatchObject({
    reference: '1',
    fortune: 'Two  spaces.',
    title: 'Clock',
    site: 'example.org',
    editor: 'msmash',
  });
});

test('A title may stand above the dateline alone', () => {
  expect(read('news', 'fortune')).toStrictEqual(wholeBut('reference', 'fortune'));
});

test('A number and a dateline are lines of their own', () => {
  const odd = ['News: 1 and more', `It says ${head.dateline}`, `${head.dateline} it says`, head.body];
  const {position: _, paragraphs, ...found} = story(lines(odd.join('\n')));
  expect(found).toStrictEqual({links: []});
  expect(paragraphs.map(({text}) => text)).toEqual([odd.join('\n')]);
});

test('A dateline far below the first line is somebody’s words', () => {
  const after = (blanks: number) => story(lines(`News: 1\nClock\n${'\n'.repeat(blanks)}${head.dateline}\n`));
  expect(after(21).editor).toBe('msmash');
  expect(after(22).editor).toBeUndefined();
});

test('A title without a site keeps its words, brackets that name no host included', () => {
  const titleOf = (title: string) => story(lines(`News: 1\n\n${title}\n`));
  expect(titleOf('Clock Runs Backwards')).toMatchObject({title: 'Clock Runs Backwards'});
  expect(titleOf('Clock Runs (at last!)')).toMatchObject({title: 'Clock Runs (at last!)'});
  expect(titleOf('Clock Runs (at last!)').site).toBeUndefined();
  expect(titleOf('(example.org)')).toMatchObject({title: '(example.org)'});
});

test('A story stands where its lines stand', () => {
  const text = `\n${head.title}\r\n${head.dateline}\r\n\r\n${head.body}\r\n`;
  const {position, paragraphs} = story(lines(text));
  expect(position).toEqual({start: 0, end: text.length, line: 1, column: 1, endLine: 5});
  expect(paragraphs[0]?.position.line).toBe(5);
});
