import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {htmlBody} from '../../../src/read/markup/html-body.js';

/** The paragraphs in a line each: marks of quotation, `#` before a listing. */
function said(html: string): string[] {
  return htmlBody(html).paragraphs.map(
    ({quote, role, text}) => `${'> '.repeat(quote)}${role === 'code' ? '# ' : ''}${text}`,
  );
}

describe('HTML', () => {
  test.each([
    ['paragraphs', '<p>one<p>two</p>three', ['one', 'two', 'three']],
    ['white space', ' <p>\n  a \n\t b<b> c</b>\n </p>\n\n ', ['a\nb c']],
    ['white space in a row, across elements too', '<p>a  b\t c <b>\nd</b>', ['a b c d']],
    ['line ends', 'a<br>b<br/>\n<br>c', ['a\nb', 'c']],
    ['line ends that are shut at once, or follow others', 'a<br/>b<b>\nc</b><br>d', ['a\nb\nc\nd']],
    ['entities', '<p>&lt;b&gt; &amp;amp; &#x27;x&#39; &eacute;', ["<b> &amp; 'x' é"]],
    ['quotation marks', '<p>&gt; a\n&gt;&gt; b\nown &gt; c', ['> a', '> > b', 'own > c']],
    [
      'quotations',
      'x<blockquote>a<blockquote>b</blockquote>c</blockquote></blockquote>d',
      ['x', '> a', '> > b', '> c', 'd'],
    ],
    ['both', '<blockquote>&gt; a</blockquote>', ['> > a']],
    [
      'listings',
      'x<pre><code>\n if a &lt; b:\n\n   <a href="/">c</a>\n</code></pre>y',
      ['x', '#  if a < b:\n\n   c', 'y'],
    ],
    ['line ends in a listing', '<pre><code>a<br><br>b</code></pre>', ['# a\n\nb']],
    ['listings in listings', '<pre><code>a<pre>b</pre>  c</pre>d', ['# a', '# b', '#   c', 'd']],
    ['code in a line', '<p>use <code>a  b</code></p>', ['use a b']],
    ['text that was laid out', '<pre>a\n  b\n\n&gt; c</pre>', ['a\nb', '> c']],
    [
      'lists',
      '<ul><li>a<li><p>b</p><p>c</p></ul><ol><li>d<li>e</ol><li>f',
      ['* a', '* b', 'c', '1. d', '2. e', '* f'],
    ],
    ['lists in lists', '<ol><li>a<ul><li>b</ul><li>c</ol>', ['1. a', '* b', '2. c']],
    ['an item without a list', '<li>a', ['* a']],
    ['an item whose words come later', '<ul><li>&nbsp;<p>a</ul>', ['* a']],
    ['text that was laid out in an item', '<li><pre>  a\n  b</pre>', ['* a\nb']],
    ['heads of tables', '<table><tr><th>a<th>b<tr><td>c</table>', ['a b', 'c']],
    ['tables', '<table><tr><td>a<td>b<tr><td>c</table>', ['a b', 'c']],
    [
      'what nobody reads',
      'a<script>if (a<b) x("</p>")</script>b<style>p{}</style><!-- c --><title>d</title>',
      ['ab'],
    ],
    ['what is kept for later', 'a<template><p>x</p>y</template>b', ['ab']],
    ['pictures without words', 'a<img src="x"> b<img alt=""> c', ['a b c']],
    ['pictures', 'a <img src="x" alt="of a cat">!', ['a of a cat!']],
    ['marked sections', 'a<![CDATA[ <b> ]]>c', ['a <b> c']],
    ['no-break spaces', '<p>&nbsp;<p>a&nbsp;b', ['a\u00A0b']],
    ['nothing', '<p><br><div></div><a href="x"></a>', []],
    ['broken ends', '<p>a<b', ['a']],
    ['names of objects', '<constructor>a</__proto__>', ['a']],
  ])('%s', (_, html, expected) => {
    expect(said(html)).toEqual(expected);
  });

  test('marks links as the flat dump does', () => {
    const {paragraphs, links} = htmlBody(
      '<p>the <a href="https://www.example.org/a?b=1&amp;c=2">old survey </a>, a <a href="/b">part</a> of <a>it</a>' +
        '<p><a href="javascript:x()">here</a> or <a href="mailto:a@example.org">a@example.org</a>',
    );
    expect(paragraphs.map(({text}) => text)).toEqual([
      'the [1]old survey [example.org] , a [2]part of it',
      '[3]here or a@example.org',
    ]);
    expect(links).toEqual([
      {mark: 1, url: 'https://www.example.org/a?b=1&c=2'},
      {mark: 2, url: '/b'},
      {mark: 3, url: 'javascript:x()'},
    ]);
  });

  test('takes the first of two addresses, and no white space around it', () => {
    const {links} = htmlBody('<a href=" /one " href="/two">x</a>');
    expect(links).toEqual([{mark: 1, url: '/one'}]);
  });

  test('gives marks of four digits at most, and passes over the longest that the text has', () => {
    const link = '<a href="/x">y</a> ';
    expect(htmlBody(`[10] ${link.repeat(10)}`).links.map(({mark}) => mark)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 11],
    ]);
    const {links, paragraphs} = htmlBody(link.repeat(10_001));
    expect(links.at(-1)?.mark).toBe(9999);
    expect(paragraphs[0]?.text).toMatch(/\[9999\]y y y$/);
  });

  test('writes a URL that links to itself, cut short or whole, as it is', () => {
    const url = 'https://example.org/a/long/way';
    for (const words of [url, 'https://example.org/a/lo...', 'https://example.org/…']) {
      expect(htmlBody(`see <a href="${url}">${words}</a>.`)).toMatchObject({
        paragraphs: [{text: `see ${url}.`}],
        links: [],
      });
    }
    expect(htmlBody(`<a href="${url})">${url})</a>`).links).toHaveLength(1);
    expect(htmlBody(`<a href="${url}">...</a>`).paragraphs[0]?.text).toBe('[1]... [example.org]');
  });

  test('takes no number for a mark that the text writes itself, and gives the first to URLs of its own', () => {
    const {paragraphs, links} = htmlBody('see [2] <a href="https://example.net/">x</a>', [
      'https://example.org/',
    ]);
    expect(paragraphs[0]?.text).toBe('see [2] [3]x [example.net]');
    expect(links.map(({mark, url}) => [mark, url])).toEqual([
      [1, 'https://example.org/'],
      [3, 'https://example.net/'],
    ]);
  });

  test('ends a link where its paragraph ends', () => {
    expect(said('<a href="https://example.org/">a<p>b</a>c')).toEqual(['[1]a [example.org]', 'bc']);
  });

  test('any string is read', () => {
    const part = fc.oneof(
      fc.constantFrom(
        ...'<p> </p> <a href=x> </a> <blockquote> </blockquote> <pre> <code> </pre> <br> <li> </ol> <ol>'.split(
          ' ',
        ),
      ),
      fc.constantFrom(
        '<script>',
        '</script>',
        '&gt;',
        '&#xD800;',
        '&#x110000;',
        '<',
        '"',
        '[1]',
        ' ',
        '\n',
        'a',
      ),
      fc.string({unit: 'binary', maxLength: 5}),
    );
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join('')),
        (html) => {
          const {paragraphs, links} = htmlBody(html);
          for (const {quote, text} of paragraphs) {
            expect(quote).toBeGreaterThanOrEqual(0);
            expect(text.trim()).not.toBe('');
          }
          const marks = links.map(({mark}) => mark);
          expect(new Set(marks).size).toBe(marks.length);
        },
      ),
    );
  });

  test.each([
    '<b>',
    '<i></b>',
    '<div><p>',
    '<blockquote>',
    '<ol><li>',
    '<pre><code>',
    '<svg>',
    '<br>',
    '&gt;',
    '<a href=x>y',
    '> ',
    ' ',
    '[1]',
  ])(
    '100,000 times %s is read',
    (part) => {
      expect(htmlBody(part.repeat(100_000)).paragraphs).toBeInstanceOf(Array);
    },
    20_000,
  );
});
