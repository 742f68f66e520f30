import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {joinLinked, type LinkedText, linkedText, sliceLinked} from '../../src/text/linked-text.js';

const linksOf = ({text, links}: LinkedText): [string, string][] =>
  links.map(({start, end, url}) => [text.slice(start, end), url]);

describe('A mark with a reference', () => {
  test('links up to the domain of its own URL, which goes', () => {
    const linked = linkedText('I won [1]another gift card. [pcmag.com] Twice.', [
      {mark: 1, url: 'https://www.pcmag.com/cards'},
    ]);
    expect(linked.text).toBe('I won another gift card. Twice.');
    expect(linksOf(linked)).toEqual([['another gift card.', 'https://www.pcmag.com/cards']]);
  });

  test('is not ended by a domain that is none of its URL', () => {
    const linked = linkedText('see [1]the page [example.net] now', [{mark: 1, url: 'https://example.org/'}]);
    expect(linked.text).toBe('see the page [example.net] now');
    expect(linksOf(linked)).toEqual([['the', 'https://example.org/']]);
  });

  test('links up to a space before punctuation, which goes', () => {
    const linked = linkedText('moved [1]out of the kernel , nearly', [
      {mark: 1, url: 'https://example.org/a'},
    ]);
    expect(linked.text).toBe('moved out of the kernel, nearly');
    expect(linksOf(linked)).toEqual([['out of the kernel', 'https://example.org/a']]);
  });

  test('links one word where nothing shows the end', () => {
    const linked = linkedText('the report [2]states. "In short', [{mark: 2, url: 'https://example.org/b'}]);
    expect(linked.text).toBe('the report states. "In short');
    expect(linksOf(linked)).toEqual([['states', 'https://example.org/b']]);
  });

  test('links a whole quotation in place of one word', () => {
    const linked = linkedText('he heard [1]"the same four bars" again', [
      {mark: 1, url: 'https://example.org/'},
    ]);
    expect(linksOf(linked)).toEqual([['"the same four bars"', 'https://example.org/']]);
  });

  test('does not link across the end of a sentence to reach a space before punctuation', () => {
    const linked = linkedText('a [1]clock. Then a bell , too', [{mark: 1, url: 'https://example.org/'}]);
    expect(linksOf(linked)).toEqual([['clock', 'https://example.org/']]);
  });

  test('links no further than the next mark', () => {
    const linked = linkedText('[1]one [2]two , three', [
      {mark: 1, url: 'https://example.org/1'},
      {mark: 2, url: 'https://example.org/2'},
    ]);
    expect(linked.text).toBe('one two, three');
    expect(linksOf(linked)).toEqual([
      ['one', 'https://example.org/1'],
      ['two', 'https://example.org/2'],
    ]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example.org/x', '/relative', 'not a url'])(
    'to %s loses the link and keeps its words',
    (url) => {
      expect(linkedText('click [1]here , please', [{mark: 1, url}])).toEqual({
        text: 'click here, please',
        links: [],
      });
    },
  );
});

test('A mark without a reference stays as it is', () => {
  expect(linkedText('see [1]this and a[2]', [])).toEqual({text: 'see [1]this and a[2]', links: []});
});

test.each([
  ['see https://example.org/a.', 'https://example.org/a'],
  ['see (https://example.org/a).', 'https://example.org/a'],
  ['see <https://example.org/a>, then', 'https://example.org/a'],
  ['is it https://example.org/a?!', 'https://example.org/a'],
  ['“https://example.org/a”', 'https://example.org/a'],
  ['*https://example.org/a*', 'https://example.org/a'],
  ['http://example.org/a?q=1&r=2;', 'http://example.org/a?q=1&r=2'],
])('A bare URL links to itself, punctuation behind it left out: %s', (text, url) => {
  const linked = linkedText(text, []);
  expect(linked.text).toBe(text);
  expect(linksOf(linked)).toEqual([[url, url]]);
});

test('A URL that is the linked word itself is one link, not two', () => {
  const linked = linkedText('[1]https://example.org/a is down', [{mark: 1, url: 'https://example.org/a'}]);
  expect(linksOf(linked)).toEqual([['https://example.org/a', 'https://example.org/a']]);
});

test('Lines become one line', () => {
  expect(linkedText(' a\n b\u00A0\u00A0c ', []).text).toBe('a b c');
});

test('A slice keeps the links that lie wholly within it, moved with their words', () => {
  const linked: LinkedText = {
    text: 'ab cd ef',
    links: [
      {start: 0, end: 2, url: 'u'},
      {start: 3, end: 5, url: 'v'},
    ],
  };
  expect(sliceLinked(linked, 1, 8)).toEqual({text: 'b cd ef', links: [{start: 2, end: 4, url: 'v'}]});
});

test('Linked texts join with their links moved behind what stands before them', () => {
  const part: LinkedText = {text: 'ab', links: [{start: 1, end: 2, url: 'u'}]};
  expect(joinLinked([part, part], ' … ')).toEqual({
    text: 'ab … ab',
    links: [
      {start: 1, end: 2, url: 'u'},
      {start: 6, end: 7, url: 'u'},
    ],
  });
});

test('Links stand in order, overlap nowhere and lie in one line of text, whatever the text', () => {
  const piece = fc.constantFrom(
    ...['[1]', '[2]', '[3]', ' ', ' ', 'word', '"', ' ,', '. ', ' [example.org]', '\n', '[', ']'],
    ...['https://example.org/x', 'http://', '(', ')', '[99]'],
  );
  const references = [
    {mark: 1, url: 'https://example.org/1'},
    {mark: 2, url: 'javascript:alert(2)'},
    {mark: 3, url: 'https://www.example.org/3'},
  ];
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
      const {text, links} = linkedText(pieces.join(''), references);
      expect(text).not.toMatch(/[\r\n]/);
      let at = 0;
      for (const {start, end, url} of links) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(url).toMatch(/^https?:/);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});
