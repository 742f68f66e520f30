import {describe, expect, test} from 'vitest';
import {markdown} from '../../src/render/markdown.js';
import {summarize} from '../../src/summarize.js';
import {fixture, fixtureNames} from '../read/fixtures.js';
import {bullet, digest, section} from './digests.js';
import {count, disguised, forbidden, headingsOf, nodesOf, urlsOf, wordsOf} from './parsed-markdown.js';

const hostile = [
  '<b>bold</b> <img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<!-- a comment',
  '</p></div>',
  '<https://evil.example.org/auto>',
  '&lt;b&gt; &amp; &#x3C;i&#x3E;',
  '![pixel](https://evil.example.org/p.gif)',
  '[link](https://evil.example.org/)',
  '[link](javascript:alert(1))',
  '[link]: https://evil.example.org/',
  '[link] [a][b] [^1]',
  '[^1]: a footnote',
  '# a heading',
  '###### deep',
  '===',
  '---',
  '***',
  '- item',
  '* item',
  '+ item',
  '1. item',
  '1) item',
  '- [ ] to do',
  '[x] done',
  '> quoted',
  '| a | b |',
  '|---|---|',
  '```js',
  '~~~',
  '    indented',
  '`code` ``code``',
  '**strong** __strong__ *em* _em_ ***both***',
  '~~struck~~',
  'a*b*c a_b_c 2*3*4 snake_case_name',
  '*',
  '**',
  '_',
  '\\',
  '\\*',
  'https://evil.example.org/ www.evil.example.org a@evil.example.org',
  'mailto:a@evil.example.org xmpp:a@evil.example.org ftp://evil.example.org',
  'a\\',
  'ends with two spaces  ',
  '$x^2$ :smile: @name #12',
  'foo)** *bar',
  '“quoted”',
  '本が**帰る**。',
];

/** A digest with one text in all places where the dump's words come out. */
function everywhere(text: string) {
  const folded = {count: 2, authors: [text, 'Bob']};
  const inner = bullet({author: text, answers: text, text, subject: text});
  const outer = bullet({
    author: text,
    score: 5,
    label: text,
    text,
    truncated: true,
    bullets: [inner],
    folded,
  });
  return digest({
    title: text,
    site: text,
    posted: text,
    editor: text,
    department: text,
    lead: {text, links: []},
    sections: [section({title: text, best: {score: 5, label: text}, bullets: [outer, inner], folded})],
    singles: [inner],
    folded: {...folded, threads: 2},
  });
}

describe('A hostile text, wherever it stands, stays a text', () => {
  test.each(hostile)('%j', (text) => {
    const written = markdown(everywhere(text));
    expect(forbidden(written)).toEqual([]);
    expect(disguised(written)).toEqual([]);
    expect(count(written, 'heading')).toBe(3);
    expect(count(written, 'blockquote')).toBe(1);
    expect(count(written, 'list')).toBe(3);
    expect(count(written, 'listItem')).toBe(7);
    expect(count(written, 'strong')).toBe(4);
    expect(count(written, 'emphasis')).toBe(3);
  });

  test.each(hostile)('%j is read back as the words that it is', (text) => {
    const words = text.replace(/\s+/g, ' ');
    const written = markdown(everywhere(text));
    expect(headingsOf(written)).toEqual([words, words, 'Also']);
    const strong = nodesOf(written).filter(({type}) => type === 'strong');
    expect(strong.map(wordsOf)).toEqual([words, words, words, words]);
  });
});

test('A bullet is one line, whatever line ends its words have', () => {
  const inner = bullet({author: 'c\nd', text: 'four\r\nfive'});
  const written = markdown(
    digest({singles: [bullet({author: 'a\nb', text: 'one\n\ntwo\n- three', bullets: [inner]})]}),
  );
  expect(written.split('\n').slice(-3)).toEqual(['- **a b**: one two - three', '  - **c d**: four five', '']);
});

test('Links are those that were built, in their order', () => {
  const links = [
    {start: 0, end: 3, url: 'https://example.org/a_(b)?c=*d*&e=<f>'},
    {start: 4, end: 7, url: 'mailto:ann@example.org'},
    {start: 8, end: 13, url: 'javascript:alert(1)'},
  ];
  const written = markdown(digest({singles: [bullet({text: 'one two three', links})]}));
  expect(urlsOf(written)).toEqual(['https://example.org/a_(b)?c=*d*&e=%3Cf%3E', 'mailto:ann@example.org']);
  expect(written).not.toContain('javascript');
});

test('An address that ends where a link begins takes nothing of the link in', () => {
  for (const before of ['www.', 'WWW.', 'HTTP://', 'https://', 'HTTPS://A.EXAMPLE/']) {
    const links = [{start: before.length, end: before.length + 3, url: 'https://example.org/'}];
    const written = markdown(digest({singles: [bullet({text: `${before}one`, links})]}));
    expect(urlsOf(written)).toContain('https://example.org/');
    expect(
      nodesOf(written)
        .map((node) => ('value' in node ? node.value : ''))
        .join(''),
    ).not.toMatch(/[[\\]/);
  }
});

test('Two lists never run into one', () => {
  const written = markdown(digest({sections: [section(), section({id: 2})], singles: [bullet()]}));
  expect(count(written, 'list')).toBe(3);
});

test('A low line within a word needs no backslash', () => {
  expect(markdown(digest({singles: [bullet({author: 'snake_case_name'})]}))).toContain('**snake_case_name**');
});

test.each(fixtureNames)(
  'The digest of %s has only allowed nodes and one line a bullet, at every length',
  (name) => {
    for (const words of [0, 20, 200]) {
      const written = summarize(fixture(name), {words});
      expect(forbidden(written)).toEqual([]);
      expect(written.split('\n').filter((line) => /^ *[-*] /.test(line))).toHaveLength(
        count(written, 'listItem'),
      );
      expect(written).toMatch(/[^\n]\n$/);
    }
  },
);
