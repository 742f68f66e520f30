import {expect, test} from 'vitest';
import {linkWords} from '../../../src/read/markup/link-words.js';

/** The words of a link that gets the mark 7. */
const marked = (shown: string, url: string): string => linkWords(shown, url, () => 7);

const url = 'https://example.org/a/long/way';

test.each([
  ['words and the host', 'a survey', url, '[7]a survey [example.org]'],
  ['white space around them', ' a survey\n', url, ' [7]a survey [example.org]\n'],
  ['a host below others', 'x', 'https://news.my.www.example.org/', '[7]x [news.my.www.example.org]'],
  ['a host without its www', 'x', 'https://www.example.org/', '[7]x [example.org]'],
  ['a host of one word', 'x', 'https://localhost/', '[7]x'],
  ['a host of odd characters', 'x', 'https://a!b.example.org/', '[7]x'],
  ['a host that ends in a dot', 'x', 'https://example.org./', '[7]x'],
  ['a host that is none', 'x', 'https://[', '[7]x'],
  ['an address without a host', 'x', 'javascript:x()', '[7]x'],
  ['an address within the site', 'x', '/b', '[7]x'],
  ['an address that begins with a space', 'x', ` ${url}`, '[7]x'],
  ['an address that only ends like one', `view-source:${url}`, `view-source:${url}`, `[7]view-source:${url}`],
])('A link shows its mark and %s', (_, shown, to, expected) => {
  expect(marked(shown, to)).toBe(expected);
});

test.each([
  ['is', url, url],
  ['is without its http', 'example.org/a', 'http://example.org/a'],
  ['is without its last slash', 'https://example.org', 'https://example.org/'],
  ['begins', 'https://example.org/a/lo...', url],
  ['begins in one character', 'https://e…', url],
])('A link whose words are what its address %s shows the address alone', (_, shown, to) => {
  expect(marked(shown, to)).toBe(to);
});

test.each([
  ['nothing of the host', 'https://…'],
  ['less', 'https:…'],
  ['another way', 'https://example.org/b…'],
  ['a cut in the middle', 'https://example.org/a…way'],
])('Words that show of an address %s are words', (_, shown) => {
  expect(marked(shown, url)).toBe(`[7]${shown} [example.org]`);
});

test.each([
  ['no words', ' ', url],
  ['no address', 'here', ''],
  ['a mail address', 'ann@example.org', 'mailto:ann@example.org'],
])('A link of %s stays as it is', (_, shown, to) => {
  expect(marked(shown, to)).toBe(shown);
});

test('Where there are no more marks the words stay', () => {
  expect(linkWords('a survey', url, () => undefined)).toBe('a survey');
});
