import {describe, expect, test} from 'vitest';
import {paragraphs, unquote} from '../../../src/read/plain/paragraphs.js';
import {lines} from '../../../src/text/lines.js';

const read = (text: string) => paragraphs(lines(text)).map(({quote, text: words}) => [quote, words]);

test('Blank lines part paragraphs, and lines in a row are one', () => {
  expect(read('one\ntwo\n\n\u00A0\n\nthree\n')).toEqual([
    [0, 'one\ntwo'],
    [0, 'three'],
  ]);
});

test('A change of the quotation depth parts paragraphs without a blank line', () => {
  expect(read('> > inner\n> outer\n> more\nown\n>> again')).toEqual([
    [2, 'inner'],
    [1, 'outer\nmore'],
    [0, 'own'],
    [2, 'again'],
  ]);
});

test('A quotation mark without words parts paragraphs as a blank line does', () => {
  expect(read('> one\n>\n> two')).toEqual([
    [1, 'one'],
    [1, 'two'],
  ]);
});

test('A paragraph stands where its words, marks included, stand', () => {
  const text = 'own \r\n\r\n  > quoted\r\n> twice  \r\n';
  expect(paragraphs(lines(text)).map(({position}) => position)).toEqual([
    {start: 0, end: 3, line: 1, column: 1, endLine: 1},
    {start: 10, end: 27, line: 3, column: 3, endLine: 4},
  ]);
});

test('Lines without words have no paragraph', () => {
  expect(read('\n  \n>\n> >\n')).toEqual([]);
});

describe('unquote', () => {
  test.each([
    ['own', 0, 'own'],
    ['> one', 1, 'one'],
    ['>one', 1, 'one'],
    ['>> two', 2, 'two'],
    ['> > two', 2, 'two'],
    [' \u00A0> >>three  ', 3, 'three'],
    ['a > b', 0, 'a > b'],
    ['> a > b', 1, 'a > b'],
    ['>', 1, ''],
    ['', 0, ''],
  ])('takes the marks off %j', (line, quote, text) => {
    expect(unquote(line)).toEqual({quote, text});
  });
});
