import {expect, test} from 'vitest';
import {gopher} from '../../../src/read/gopher/gopher.js';
import {lines} from '../../../src/text/lines.js';
import {fixture, gopherNames} from './fixtures.js';

const detect = (text: string) => gopher.detect(lines(text), {text});

test.each(gopherNames)('%s looks like a gopher dump', (name) => {
  expect(detect(fixture(name))).toMatch(/^line \d+ is `o Reference:`/);
});

test('So do its comments alone, where authors stand in brackets', () => {
  const text = fixture('gopher-slashdot');
  expect(detect(text.slice(text.indexOf('  ** ')))).toMatch(/^line 1 is a subject/);
});

const one = ['  ** Taps (Score:2)', '     (by jo ( 1 ))'];
const body = (count: number, row = '     It drips.'): string[] => Array<string>(count).fill(row);

test('Damage may take the indent of one line in ten, empty ones not counted, and no more', () => {
  const damaged = (count: number): string =>
    [...one, ...body(8 - count), ...body(count, 'It drips.'), '', '', ''].join('\n');
  expect(detect(damaged(1))).toBe('line 1 is a subject behind `** `, and `(by NAME)` follows');
  expect(detect(damaged(2))).toBeUndefined();
});

test('What shows it stands in the first 400 lines', () => {
  expect(detect([...body(398), ...one].join('\n'))).toMatch(/^line 399 /);
  expect(detect([...body(399), ...one].join('\n'))).toBeUndefined();
});

const sample = fixture('gopher-slashdot').replaceAll('\r\n', '\n').slice(0, 4000);
const strangers: [string, string][] = [
  ['nothing', ''],
  ['blank lines', ' \n\n  \n'],
  ['a flat dump', 'A tide (Score:2)\n\nby Oda Fairweather ( 52018 )\n\n** not a gopher (by the way)\n'],
  ['JSON', '{\n  "comments": [\n    {"author": "ann", "text": "** hello"}\n  ]\n}\n'],
  [
    'a mail',
    'From: ann@example.org\nSubject: ** tide\n\n> o Reference: 1\n  o News link: x\n\n  ** bold (by me)\n',
  ],
  ['Markdown', '# Notes\n\n  * one\n  ** two **\n     (by me)\n\nText.\n'],
  ['a README that shows a dump', `# reader\n\nReads this:\n\n\`\`\`\n${sample}\`\`\`\n`],
  ['an opening at the end', '  Two columns in\n  ** and stars'],
  ['a reference without a link', '  o Reference: 1\n  o Source link: x\n'],
  ['a reference at the end', '  o Source link: x\n  o Reference: 1'],
  ['links without a reference', '  o News link: x\n  o News link: x\n'],
  ['stars at an indent of no level', '    ** Taps (Score:2)\n     (by jo ( 1 ))\n'],
  ['stars behind words', '  a  ** Taps (Score:2)\n     (by jo ( 1 ))\n'],
  ['brackets behind words', '  ** Taps (Score:2)\n  a     (by jo ( 1 ))\n'],
  ['brackets before words', '  ** Taps (Score:2)\n     (by jo) said\n'],
  ['a poem', '  Two columns in\n  ** and stars **\n     that lead to nothing\n'],
];

test.each(strangers)('%s does not', (_, text) => {
  expect(detect(text)).toBeUndefined();
});
