import {expect, test} from 'vitest';
import {dumpStarts} from '../../../src/read/gopher/dump-starts.js';
import {lines} from '../../../src/text/lines.js';

const starts = (...rows: string[]): number[] => dumpStarts(lines(rows.join('\n')));
const items = ['  o Reference: 7', '  o News link: https://example.org/7'];
const dump = ['        TAPS', '', '  Posted Tuesday', '', ...items, '', '  ** ann', '     Hello.', ''];

test('A text has one dump, whatever it begins with', () => {
  expect(starts(...dump)).toEqual([0]);
  expect(starts('', '  ', ...dump)).toEqual([0]);
  expect(starts(...items)).toEqual([0]);
  expect(dumpStarts([])).toEqual([0]);
});

test('Another one begins at the title above the details above the items', () => {
  expect(starts(...dump, ...dump, '', ...dump)).toEqual([0, dump.length, 2 * dump.length + 1]);
  const wrapped = [
    '     TAP LEFT',
    '      RUNNING',
    '',
    '  Posted Tuesday',
    '  by the plumber',
    '',
    ...items,
  ];
  expect(starts('  ** ann', '', ...wrapped)).toEqual([0, 2]);
});

test.each([
  ['a reference alone', ['  o Reference: 7', '', '']],
  ['a reference at the end', ['  o Reference: 7']],
  ['a link alone', ['  o News link: https://example.org/7', '  o News link: https://example.org/8']],
  ['items within a body', items.map((item) => `   ${item}`)],
])('Nothing begins at %s', (_, rows) => {
  expect(starts('  ** ann', '', '        TAPS', '', '  Posted Tuesday', '', ...rows)).toEqual([0]);
});

test.each([
  ['empty lines', Array<string>(20).fill('')],
  ['details', Array<string>(20).fill('  Posted again')],
])('The title is looked for 16 lines above the items at most, whatever stands there: %s', (_, between) => {
  const rows = ['  ** ann', '', '        TAPS', '', ...between];
  expect(starts(...rows, ...items)).toEqual([0, rows.length - 16]);
});
