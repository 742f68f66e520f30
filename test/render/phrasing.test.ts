import {expect, test} from 'vitest';
import {emphasis, joined, link, linked, mark, strong, text} from '../../src/render/phrasing.js';

test('Words with links are text and link nodes in turn', () => {
  const spans = [
    {start: 4, end: 8, url: 'https://example.org/2'},
    {start: 0, end: 3, url: 'https://example.org/1'},
  ];
  expect(linked('one deux three', spans)).toEqual([
    {type: 'link', url: 'https://example.org/1', children: [text('one')]},
    text(' '),
    {type: 'link', url: 'https://example.org/2', children: [text('deux')]},
    text(' three'),
  ]);
});

test('Links that overlap, that are empty or that lie outside of the words are passed over', () => {
  const url = 'https://example.org/';
  const spans = [
    {start: 0, end: 2, url},
    {start: 1, end: 3, url},
    {start: 3, end: 3, url},
    {start: 3, end: 99, url},
    {start: 3, end: 2, url},
  ];
  expect(linked('abcd', spans)).toEqual([{type: 'link', url, children: [text('ab')]}, text('cd')]);
});

test('Words alone are one text, and no words are none', () => {
  expect(linked('one', [])).toEqual([text('one')]);
  expect(linked('', [])).toEqual([]);
});

test('A link that is not safe to follow is its words', () => {
  expect(link('javascript:alert(1)', 'one')).toEqual(text('one'));
});

test('A text has no line end', () => {
  expect(text('a\r\n\tb\u2028c').value).toBe('a b c');
});

test('A link may end the words', () => {
  const url = 'https://example.org/';
  expect(linked('abcd', [{start: 3, end: 4, url}])).toEqual([
    text('abc'),
    {type: 'link', url, children: [text('d')]},
  ]);
});

test('Words are strong or emphatic as one text', () => {
  expect(strong('a\nb')).toEqual({type: 'strong', children: [{type: 'text', value: 'a b'}]});
  expect(emphasis('a\nb')).toEqual({type: 'emphasis', children: [{type: 'text', value: 'a b'}]});
});

test('Neighbouring texts become one, but for marks, which are none of the dump’s', () => {
  const parts = [text('a'), text('b'), mark(1), mark(2), text('c'), strong('d'), text('e'), text('f')];
  expect(joined(parts)).toEqual([text('ab'), mark(1), mark(2), text('c'), strong('d'), text('ef')]);
  expect(mark(1)).toEqual({type: 'text', value: '[1]', data: {isMark: true}});
  expect(joined([])).toEqual([]);
});
