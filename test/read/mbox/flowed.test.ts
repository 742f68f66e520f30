import {expect, it} from 'vitest';
import {flowed} from '../../../src/read/mbox/flowed.js';

/** Lines that were sent in rows 10, 11 …, put together; each with its rows. */
const joined = (rows: string[], delSp = false) =>
  flowed(
    rows.map((text, at) => ({text, from: 10 + at, to: 11 + at})),
    delSp,
  ).map(({quote, text, from, to}) => `${from}-${to} ${quote} ${text}`);

it('A line that ends with a space goes on in the next one', () => {
  expect(joined(['the float ', 'of the clock ', 'sticks.', 'Again.'])).toEqual([
    '10-13 0 the float of the clock sticks.',
    '13-14 0 Again.',
  ]);
});

it('It goes on at the end, too, and not in another depth', () => {
  expect(joined(['> the float ', '>> sticks ', 'again '])).toEqual([
    '10-11 1 the float ',
    '11-12 2 sticks ',
    '12-13 0 again ',
  ]);
});

it('It does not go on in a blank line or a signature, nor do these', () => {
  expect(joined(['the float ', '', 'sticks ', '-- ', 'Ada', ' ', 'Wren'])).toEqual([
    ...[
      '10-11 0 the float ',
      '11-12 0 ',
      '12-13 0 sticks ',
      '13-14 0 -- ',
      '14-15 0 Ada',
      '15-16 0 ',
      '16-17 0 Wren',
    ],
  ]);
});

it('A space at the beginning was stuffed in, but for quotations', () => {
  expect(joined([' > no quotation', '  two', '>  one'])).toEqual([
    '10-11 1 no quotation',
    '11-12 0  two',
    '12-13 1  one',
  ]);
});

it('With DelSp the space at the end goes', () => {
  expect(joined(['the flo ', 'at', '-- '], true)).toEqual(['10-12 0 the float', '12-13 0 -- ']);
});
