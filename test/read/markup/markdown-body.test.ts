import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {markdownBody} from '../../../src/read/markup/markdown-body.js';
import {isPlain, isTame} from '../../../src/read/markup/markdown-checks.js';

function said(markdown: string): string[] {
  return markdownBody(markdown).paragraphs.map(
    ({quote, role, text}) => `${'> '.repeat(quote)}${role === 'code' ? '# ' : ''}${text}`,
  );
}

describe('Markdown', () => {
  test.each([
    ['paragraphs', 'a\nb\n\n\nc', ['a\nb', 'c']],
    ['plain text', 'a, b; c! (d)\n  e\n \nf', ['a, b; c! (d)\ne', 'f']],
    ['emphasis', '*a* **b** ~~c~~ _d_ \\*e\\*', ['a b c d *e*']],
    ['inline code', 'use `a * b` here', ['use `a * b` here']],
    ['headings', '# A\n\nB\n===\n\n---\n\nc', ['A', 'B', 'c']],
    ['quotations', '> a\nb\n>\n> > c\n\nd', ['> a\nb', '> > c', 'd']],
    ['lists', '* a\n* b\n\n  c\n\n3. d\n4. e', ['* a', '* b', 'c', '3. d', '4. e']],
    ['lists in lists', '- a\n  1. b\n- c', ['* a', '1. b', '* c']],
    ['numbers in numbers', '1. a\n   1. b\n2. c', ['1. a', '1. b', '2. c']],
    ['a quotation in a list', '- > a\n- b', ['> * a', '* b']],
    ['listings', 'x\n\n    a\n\n      b\n\n```js\nc\n```\n\n> ```\n> d', ['x', '# a\n\n  b', '# c', '> # d']],
    ['tables', '|a|b|\n|-|-|\n|c|`d`|', ['a | b', 'c | `d`']],
    ['line ends', 'a  \nb\\\nc', ['a\nb\nc']],
    ['HTML, which is none', 'a <b>c</b>\n\n<div>\nd\n</div>', ['a <b>c</b>', '<div>\nd\n</div>']],
    ['HTML in a quotation', '> <div>a</div>\n>\n> b', ['> <div>a</div>', '> b']],
    ['HTML in a list', '- <div>a</div>\n\n  b', ['* <div>a</div>', 'b']],
    ['HTML in a note', 'a[^1]\n\n[^1]: <div>b</div>\n\n    c', ['a[^1]', '[^1]: <div>b</div>', 'c']],
    ['an empty listing', 'a\n\n```\n```', ['a']],
    ['no-break spaces', '&nbsp;\n\n&nbsp;a', ['a']],
    ['entities', 'a &lt; b &amp;amp; c', ['a < b &amp; c']],
    ['notes', 'a[^1]\n\n[^1]: b', ['a[^1]', '[^1]: b']],
    ['notes with names', 'a[^Note]\n\n[^Note]: b', ['a[^Note]', '[^Note]: b']],
    ['spoilers', 'the end is >!a surprise!< then\n\n>!or not!<', ['the end is a surprise then', 'or not']],
    [
      'a bare URL',
      'see https://example.org/a, or www.example.org.',
      ['see https://example.org/a, or http://www.example.org.'],
    ],
    ['a mail address', 'ask a@example.org now', ['ask a@example.org now']],
    ['nothing', ' \n\n', []],
  ])('%s', (_, markdown, expected) => {
    expect(said(markdown)).toEqual(expected);
  });

  test('marks links and pictures as the flat dump does', () => {
    const {paragraphs, links} = markdownBody(
      'the [old *survey*](https://example.org/a), [that][x]; ![a cat](https://example.net/c.png) ' +
        '[![a dog](d.png)](https://example.org/d) [](e) [1](/f) ![](https://example.net/g.png)\n\n[x]: https://example.org/x',
    );
    expect(paragraphs.map(({text}) => text)).toEqual([
      'the [2]old survey [example.org], [3]that [example.org]; [4]a cat [example.net] ' +
        '[5]a dog [example.org] [6]1 https://example.net/g.png',
    ]);
    expect(links.map(({mark, url}) => `${mark} ${url}`)).toEqual([
      ...['2 https://example.org/a', '3 https://example.org/x', '4 https://example.net/c.png'],
      ...['5 https://example.org/d', '6 /f'],
    ]);
  });

  test('links a picture by name, one in a link as a part of its words, and no words behind it', () => {
    const {paragraphs, links} = markdownBody(
      '![a cat][x] sat\n\n[![a dog](d.png) ran](https://example.org/d)\n\n[x]: https://example.net/1\n[x]: https://example.net/2',
    );
    expect(paragraphs.map(({text}) => text)).toEqual([
      '[1]a cat [example.net] sat',
      '[2]a dog ran [example.org]',
    ]);
    expect(links.map(({url}) => url)).toEqual(['https://example.net/1', 'https://example.org/d']);
  });

  test('takes no mark for a quotation that a backslash takes back', () => {
    expect(markdownBody('\\> a').paragraphs).toEqual([{quote: 0, text: '> a'}]);
  });

  test.each([
    ...[
      'a \\',
      'a`',
      'a*',
      'a_',
      'a~',
      '[',
      ']',
      '<',
      '>',
      '&',
      '|',
      '@',
      'x://y',
      'WWW.a',
      'mailto:a',
      'xmpp:a',
    ],
    ...['- a', '+ a', '= a', '# a', '   - a', '1. a', '12) a', '\ta', '  \ta', '    a', 'a\n- b'],
  ])('%j has marks', (text) => {
    expect(isPlain(text)).toBe(false);
  });

  test.each(['a', 'a-b', 'a - b', 'at 1. b', '12 a', '1: a', 'a. b', ' a', '   a', 'a    b', 'a \tb'])(
    '%j has none',
    (text) => {
      expect(isPlain(text)).toBe(true);
    },
  );

  test.each([
    ['characters', 'a', 15_000],
    ['quotations', '> a\n', 400],
    ['items', '- a\n', 400],
    ['numbered items', '12. a\n', 400],
    ['items that are indented', '\t- a\n', 400],
    ['empty items', '-\n', 400],
    ['quotations in each other', '>', 12],
    ['quotations in each other, spaces between', '> ', 12],
    ['items in each other', '1) ', 12],
    ['brackets', '[', 1000],
  ])('the parser is given so many %s and no more', (_, part, most) => {
    expect([most, most + 1].map((count) => isTame(part.repeat(count)))).toEqual([true, false]);
  });

  test.each(['a - b\n', '-a\n', 'x y\n', 'a. b\n', '1: a\n'])('lines such as %j are not counted', (line) => {
    expect(isTame(line.repeat(401))).toBe(true);
  });

  test('text without marks is the same read as Markdown', () => {
    const part = fc.constantFrom(
      ...[
        'a',
        'tide',
        '12',
        '1.',
        '2)',
        ' ',
        '  ',
        '\n',
        '\n\n',
        '.',
        '!',
        '(',
        ')',
        ':',
        '"',
        '-',
        '+',
        '#',
        '=',
        '\t',
        "'",
      ],
    );
    fc.assert(
      fc.property(
        fc.array(part, {maxLength: 12}).map((parts) => parts.join('')),
        (text) => {
          fc.pre(isPlain(text));
          const marked = markdownBody(`${text}\n\n\\`).paragraphs.slice(0, -1);
          const plain = markdownBody(text).paragraphs;
          const words = ({text: each}: {text: string}): string => each.replace(/\s+/g, ' ');
          expect(plain.map(words)).toEqual(marked.map(words));
        },
      ),
    );
  });

  test('any string is read', () => {
    const part = fc.oneof(
      fc.constantFrom(
        ...'> - * 1. ` ``` ~~ ** _ [ ] ( ) ![ [x]: | --- # \\ < <b> &gt; >! !< [^1] http:// www.'.split(' '),
      ),
      fc.constantFrom(' ', '    ', '\n', '\n\n', 'a'),
      fc.string({unit: 'binary', maxLength: 5}),
    );
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join('')),
        (markdown) => {
          for (const {quote, text} of markdownBody(markdown).paragraphs) {
            expect(quote).toBeGreaterThanOrEqual(0);
            expect(text.trim()).not.toBe('');
          }
        },
      ),
    );
  });

  test('what takes the parser long is read as plain text', () => {
    const deep = `${'> '.repeat(1000)}a\n\nb`;
    expect(isTame(deep)).toBe(false);
    expect(said(`${'>'.repeat(13)} *a*`)).toEqual([`${'> '.repeat(13)}*a*`]);
    expect(markdownBody(deep).paragraphs.map(({quote, text}) => [quote, text])).toEqual([
      [1000, 'a'],
      [0, 'b'],
    ]);
    const lazy = `> a\n${'b\n'.repeat(1000)}`;
    for (const wild of [
      lazy,
      lazy.replaceAll('\n', '\r'),
      '*a'.repeat(2001),
      '<a <!-- '.repeat(99),
      '|a'.repeat(2001),
    ]) {
      expect(isTame(wild)).toBe(false);
    }
    for (const tame of ['----------------\n', '**********\n', `${'> '.repeat(9)}a`, '**a** '.repeat(99)]) {
      expect(isTame(tame)).toBe(true);
    }
  });

  test.each([
    '[',
    '![',
    '[a](',
    '*a ',
    '**a *b ',
    'a**b',
    '_a_b',
    '~a ~~b',
    '<',
    '<a ',
    '|a',
    '|-\n',
    '- a\n',
    '> a\n\n',
    '-\n',
    '[^a] ',
    '[^a]: x\n\n',
    '[a]: x\n',
    '\\',
    '\n',
    'a\n',
    '&',
    'www.',
    'a@',
    '`` ` ',
    '>!',
    '(',
    ' ',
    '> ',
    '- ',
    '* * ',
  ])(
    'a body of %j alone is read',
    (part) => {
      for (const size of [14_900, 200_000]) {
        expect(markdownBody(part.repeat(size / part.length)).paragraphs).toBeInstanceOf(Array);
      }
    },
    20_000,
  );

  test('a list that goes deeper with every line is read', () => {
    const lists = [
      Array.from({length: 150}, (_, level) => `${' '.repeat(level)}- a`),
      Array.from({length: 110}, (_, level) => `${'  '.repeat(level)}- a`),
      Array.from({length: 110}, (_, level) => `${'> '.repeat(level % 12)}- a`),
    ];
    for (const list of lists) expect(markdownBody(list.join('\n')).paragraphs.length).toBeGreaterThan(0);
  }, 20_000);
});
