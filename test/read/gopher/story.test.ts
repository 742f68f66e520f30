import {describe, expect, test} from 'vitest';
import {story} from '../../../src/read/gopher/story.js';
import {lines} from '../../../src/text/lines.js';

/** What is read of a story's lines, places aside. */
function read(...rows: string[]) {
  const {position: _, paragraphs, ...found} = story(lines(rows.join('\n')), () => false);
  return {...found, paragraphs: paragraphs.map(({text}) => text)};
}

const title = ['        CLOCK RUNS BACKWARDS (EXAMPLE.ORG)', ''];
const details = ['  Thursday June 26, 2025 @05:40PM (msmash)', '  from the twice-bitten dept.', ''];
const items = [
  '  o Reference: 0191004583',
  '  o News link: https://news.example.org/story/1',
  '  o Source link: https://www.example.net/clock',
  '',
];
const body = ['    The  clock  [1]runs  back.', '', '    [1] https://example.org/why', ''];

test('A whole story gives every part, the page that it is about first among the links', () => {
  expect(read(...title, ...details, ...items, ...body)).toStrictEqual({
    reference: '0191004583',
    title: 'CLOCK RUNS BACKWARDS',
    site: 'example.org',
    posted: 'Thursday June 26, 2025 @05:40PM',
    editor: 'msmash',
    department: 'twice-bitten',
    paragraphs: ['The clock [1]runs back.'],
    links: [
      {mark: 2, url: 'https://www.example.net/clock'},
      {mark: 3, url: 'https://news.example.org/story/1'},
      {mark: 1, url: 'https://example.org/why'},
    ],
  });
});

test('A story says nothing of what is not there', () => {
  expect(read('  o Reference:', '  o Source link: ', '', '    The clock.')).toStrictEqual({
    paragraphs: ['The clock.'],
    links: [],
  });
  expect(read('  o Reference: 7')).toStrictEqual({reference: '7', paragraphs: [], links: []});
  expect(read(...title)).toStrictEqual({links: [], paragraphs: ['CLOCK RUNS BACKWARDS (EXAMPLE.ORG)']});
});

describe('The title', () => {
  test('names its site at its end only', () => {
    const found = read('  CLOCK (EXAMPLE.ORG) AGAIN', '', '  o Reference: 7');
    expect(found).toMatchObject({title: 'CLOCK (EXAMPLE.ORG) AGAIN'});
    expect(found).not.toHaveProperty('site');
  });

  test('may be wrapped', () => {
    const found = read('     CLOCK RUNS', '      BACKWARDS', '', '  Monday', '', ...items);
    expect(found).toMatchObject({title: 'CLOCK RUNS BACKWARDS', posted: 'Monday'});
  });

  test.each([
    [
      'the host of the source',
      ['  o Source link: https://www.example.org/', '  o News link: https://example.net/'],
      'example.org',
    ],
    [
      'else that of the news',
      ['  o Source link: clock', '  o News link: https://example.net/'],
      'example.net',
    ],
    ['a host below a www', ['  o News link: https://my.www.example.org/'], 'my.www.example.org'],
    ['else none', ['  o News link: clock'], undefined],
    ['else none, also where there is no link', ['  o Reference: 7'], undefined],
  ])('that names no site has %s', (_, links, site) => {
    const found = read('   CLOCK (AT LAST!)', '', ...links);
    expect(found.title).toBe('CLOCK (AT LAST!)');
    expect(found.site).toBe(site);
    expect('site' in found).toBe(site !== undefined);
  });
});

test.each([
  [['  Monday (ann)'], {posted: 'Monday', editor: 'ann'}],
  [['  Monday (ann) from the (very) moo dept.'], {posted: 'Monday', editor: 'ann', department: '(very) moo'}],
  [['  [linux_gaming] 2018-10-09_08-00'], {posted: '2018-10-09_08-00'}],
  [['  Posted Monday', '', '  by the clerk'], {posted: 'Posted Monday by the clerk'}],
  [['  Monday (ann) and more'], {posted: 'Monday (ann) and more'}],
  [['  [a] b [c]', '  d'], {posted: 'b [c] d'}],
  [['  x [a] b'], {posted: 'x [a] b'}],
  [[], {}],
])('The details %j say %j', (rows, known) => {
  const {
    reference: _,
    title: __,
    paragraphs: ___,
    links: ____,
    ...found
  } = read('  CLOCK', '', ...rows, '', '  o Reference: 7');
  expect(found).toStrictEqual(known);
});

test('Items stand together, in the first forty lines, and not within other words', () => {
  expect(read(...items.slice(0, 1), '', '    o Reference: 9').reference).toBe('0191004583');
  expect(read('  CLOCK', ...Array<string>(38).fill(''), '  o Reference: 7').reference).toBe('7');
  expect(read('  CLOCK', ...Array<string>(39).fill(''), '  o Reference: 7').reference).toBeUndefined();
  for (const odd of ['     o Reference: 7', '  to Reference: 7', '  o Reference:7', '  o Reference']) {
    expect(read('  CLOCK', '', odd).reference).toBeUndefined();
  }
});

test('Addresses get marks that neither the text nor its references have', () => {
  const marks = (...rows: string[]) => read(...items, ...rows).links.map(({mark}) => mark);
  expect(marks('    The clock.')).toEqual([1, 2]);
  expect(marks('    The [1] and the [3] clock.')).toEqual([2, 4]);
  expect(marks('    The [10] clock.', '', '    [9] https://example.org/')).toEqual([11, 12, 9]);
  expect(
    marks('    The [11] clock.', '', '    [10] https://example.org/', '    [11] https://example.org/'),
  ).toEqual([...[12, 13, 10, 11]]);
});
