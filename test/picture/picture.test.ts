import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {picture, picturePath} from './picture.js';
import {terminalSvg} from './terminal-svg.js';

const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text [^>]*>([^<]*)/g)].map(([, text]) => text ?? '');

test('The picture is that of a run as it is now (npm run picture makes it anew)', async () => {
  expect(readFileSync(picturePath, 'utf8')).toBe(await picture());
});

test('A line goes on in the next row where the window ends, and rows below the window are not drawn', () => {
  expect(textsOf(terminalSvg('abcdef\n\ng\nh\n', 4, 4, 'a'))).toEqual(['abcd', 'ef', 'g']);
});

test('Characters have the looks of the codes before them, and their own meaning is taken from them', () => {
  const svg = terminalSvg('a\u001B[1m\u001B[36mb<&"\u001B[39m\u001B[22mc', 80, 2, 'x "y"');
  expect(svg).toContain('font-weight="bold" fill="#56b6c2">b&lt;&amp;&quot;</text>');
  expect(svg).toMatch(/<text x="58" y="[\d.]+" textLength="8.4">c<\/text>/);
  expect(svg).toContain('<title>x &quot;y&quot;</title>');
});

test('A code that has no looks is an error, not a picture without it', () => {
  expect(() => terminalSvg('\u001B[35ma', 80, 2, 'a')).toThrow('35');
});
