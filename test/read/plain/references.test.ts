import {expect, test} from 'vitest';
import {reference, references} from '../../../src/read/plain/references.js';
import {lines} from '../../../src/text/lines.js';

const read = (...rows: string[]) => {
  const {body, links} = references(lines(rows.join('\n')));
  return {body: body.map((row) => row.text).filter((text) => text !== ''), links};
};

test('References at the end of a body are parted from it, blank lines between them or not', () => {
  expect(
    read('Body [1]one', '', '[1] https://example.org/1', '', '[2] /two', '[3] javascript:alert(3)', ''),
  ).toEqual({
    body: ['Body [1]one'],
    links: [
      {mark: 1, url: 'https://example.org/1'},
      {mark: 2, url: '/two'},
      {mark: 3, url: 'javascript:alert(3)'},
    ],
  });
});

test('A reference that words follow is body', () => {
  const body = ['[1] https://example.org/1', 'is where I read it'];
  expect(read(...body)).toEqual({body, links: []});
});

test('A number in brackets without a URL is body, and ends the list', () => {
  expect(read('[1] not a url', '', '[2] https://example.org/2')).toEqual({
    body: ['[1] not a url'],
    links: [{mark: 2, url: 'https://example.org/2'}],
  });
});

test('Only marks that count up by one are one list', () => {
  expect(read('[1] https://example.org/a', '[1] https://example.org/b', '[2] https://example.org/c')).toEqual(
    {
      body: ['[1] https://example.org/a'],
      links: [
        {mark: 1, url: 'https://example.org/b'},
        {mark: 2, url: 'https://example.org/c'},
      ],
    },
  );
});

test('A body of references only has no words, and one without any has no links', () => {
  expect(read('[1] https://example.org/1')).toEqual({
    body: [],
    links: [{mark: 1, url: 'https://example.org/1'}],
  });
  expect(read('Body')).toEqual({body: ['Body'], links: []});
  expect(read('')).toEqual({body: [], links: []});
});

test.each([
  ['[1] https://example.org/', {mark: 1, url: 'https://example.org/'}],
  ['  [12] mailto:ann@example.org ', {mark: 12, url: 'mailto:ann@example.org'}],
  ['[3] //example.org/x', {mark: 3, url: '//example.org/x'}],
])('%j is a reference', (line, expected) => {
  expect(reference(line)).toEqual(expected);
});

test.each([
  '[1] not a url',
  '[1]https://example.org/',
  '[x] https://example.org/',
  '> [1] /x',
  '[1] https://a b',
  '[1]',
])('%j is no reference', (line) => {
  expect(reference(line)).toBeUndefined();
});
