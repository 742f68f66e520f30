import fc from 'fast-check';
import {spelledUrls} from './spelled-urls.js';

/** Pieces of Markdown and HTML, whole and broken, that may come together to more. */
const pieces = [
  ...'* ** *** _ __ ~ ~~ ` `` ``` # ## > - + 1. 1) = === --- | \\ \\\\ ! [ ] ( ) ]( ![ ]: [x] [^1] < > </ /> <!-- --> <? & &amp; &#42; &lt;'.split(
    ' ',
  ),
  ...'<b> </b> <script> <img\u00A0src=x> javascript: JAVASCRIPT: data: vbscript: //host \\\\host (//host) https:// http://a.example HTTP://A.EXAMPLE Https://a.example/ WWW.a.example'.split(
    ' ',
  ),
  ...'www.a.example ann@a.example mailto:ann@a.example @name #12 $x$ :x: a b word é 本が 。 ** 🏴 \u200B \u00A0'.split(
    ' ',
  ),
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '    ',
    '  \n',
    '\u001B[31m',
    '\u0000',
    '\u202E',
    '\u2028',
    '&#x6A;avascript:x',
    '[x](javascript:x)',
  ],
];

/** A URL where somebody may take it for a link: bare, and in the ways of Markdown and HTML. */
const linkedUrls = fc
  .tuple(
    spelledUrls,
    fc.constantFrom(
      '@',
      '<@>',
      '[x](@)',
      '[x](<@> "y")',
      '![x](@)',
      '[x]: @',
      '[x]: <@>',
      '<a href="@">',
      '<@',
    ),
  )
  .map(([url, form]) => form.replace('@', () => url));

/** Words that Markdown may take for anything else, one line or several. */
export const hostileWords: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {weight: 6, arbitrary: fc.constantFrom(...pieces)},
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 3})},
      {weight: 1, arbitrary: linkedUrls},
    ),
    {minLength: 1, maxLength: 14},
  )
  .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between).trim()))
  .filter((text) => text !== '');
