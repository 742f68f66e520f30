import {expect, test} from 'vitest';
import {Openings} from '../../src/text/openings.js';

const openings = new Openings([
  {name: 'greetings', opens: 'hi|hello'},
  {name: 'thanks', opens: 'thank…|many'},
  {name: 'greetings again', opens: 'hi'},
  {name: 'nothing', opens: '|none'},
]);

function names(text: string, at = 0): string[] {
  const found: string[] = [];
  openings.find(text, at, ({name}) => {
    found.push(name);
    return false;
  });
  return found;
}

test('Rows are found by their first words, in the order of the table', () => {
  expect(names('hi ann')).toEqual(['greetings', 'greetings again']);
  expect(names('hi')).toEqual(['greetings', 'greetings again']);
  expect(names('-- hello, ann', 3)).toEqual(['greetings']);
  expect(names('good day')).toEqual([]);
});

test('A phrase is a whole word unless `…` follows it', () => {
  expect(names('history')).toEqual([]);
  expect(names('manyfold')).toEqual([]);
  expect(names('thankful')).toEqual(['thanks']);
});

test('An empty phrase stands for the end of the text', () => {
  expect(names('--', 2)).toEqual(['nothing']);
  expect(names('none')).toEqual(['nothing']);
});

test('The first row that passes is the one', () => {
  expect(openings.find('hi', 0, ({name}) => name !== 'greetings')?.name).toBe('greetings again');
  expect(openings.find('hi', 0, () => false)).toBeUndefined();
});
