import {expect, test} from 'vitest';
import {dumpStarts} from '../../../src/read/slashdot/dump-starts.js';
import {lines} from '../../../src/text/lines.js';

const starts = (...rows: string[]): number[] => dumpStarts(lines(rows.join('\n')));
const fortune = '\u00A0 ARM A fortune.';

test('A text has one dump, whatever it begins with', () => {
  expect(starts('News: 1', '', fortune, 'Title')).toEqual([0]);
  expect(starts('', '', 'News: 1', '', fortune)).toEqual([0]);
  expect(starts('Some words')).toEqual([0]);
  expect(dumpStarts([])).toEqual([0]);
});

test('A news line with a fortune below it begins another dump, with or without a blank line above', () => {
  expect(
    starts('News: 1', fortune, 'A footer.', 'News: 2', '', '', fortune, '', 'News: 3 ', fortune),
  ).toEqual([0, 3, 8]);
});

test('A dump may follow one that has no news line', () => {
  expect(starts('A subject (Score:2)', 'by Ann ( 1 )', 'Body', 'News: 2', fortune)).toEqual([0, 3]);
});

test('A line of a comment that looks like a news line begins nothing', () => {
  expect(starts('News: 1', fortune, 'News: 123', '', 'Words')).toEqual([0]);
  expect(starts('News: 1', fortune, 'News: 123')).toEqual([0]);
  expect(starts('News: 1', fortune, '> News: 123', fortune)).toEqual([0]);
  expect(starts('News: 1', fortune, 'News: at ten', fortune)).toEqual([0]);
});
