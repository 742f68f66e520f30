import fc from 'fast-check';
import {allFixtures} from '../read/fixtures.js';

/** Lines that readers look for, whole and broken. */
const structure = [
  ...['News: 1', 'News: 191004417 ', '\u00A0 ARM A fortune.', '\u00A0', 'Title (example.org)', '(', ')'],
  ...[
    '(Tuesday @02:20PM (wrenfield) from the moo dept.)',
    'Tide (Score:2)',
    '(Score:5, Funny)',
    'Re: (Score:-1)',
  ],
  ...['by Ann ( 1 )', 'by Ann ( 1 ) *', 'by Anonymous Coward', 'by ', '> quoted', '> > twice', '>', 'Words.'],
  ...[
    '[1] https://example.org/',
    '[2] /x',
    '[1] not a url',
    'see [1]this [example.org] now',
    '-- Ann',
    'A: yes',
  ],
  ...[
    'From: Ann <ann@example.org>',
    'Subject: Re: Tide',
    '{"comments": [',
    '<p>',
    '* Tide',
    '\t\tby Ann',
    '',
    '',
  ],
];

const ends = fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n', '');

/** Texts of the lines that readers look for, in no order. */
const structured = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...structure), fc.string({unit: 'binary', maxLength: 6})), ends), {
    maxLength: 40,
  })
  .map((rows) => rows.flat().join(''));

/** Changes bytes, each of which is a character here. */
type Change = (bytes: string) => string;

const change: fc.Arbitrary<Change> = fc
  .record({
    at: fc.double({min: 0, max: 1, noNaN: true}),
    size: fc.integer({min: 0, max: 400}),
    to: fc.double({min: 0, max: 1, noNaN: true}),
    insert: fc
      .oneof(
        fc.constantFrom(...structure).map((row) => `\n${row}\n`),
        fc.string({unit: 'binary'}),
      )
      .map((text) => Buffer.from(text).toString('latin1')),
    kind: fc.constantFrom('cut', 'insert', 'move', 'repeat', 'swap', 'flip', 'end'),
  })
  .map(({at, size, to, insert, kind}) => (bytes) => {
    const start = Math.floor(at * bytes.length);
    const before = bytes.slice(0, start);
    const part = bytes.slice(start, start + size);
    const after = bytes.slice(start + size);
    const rest = before + after;
    const place = Math.floor(to * rest.length);
    if (kind === 'end') return before;
    if (kind === 'insert') return before + insert + part + after;
    if (kind === 'repeat') return before + part + part + after;
    if (kind === 'swap')
      return before + (bytes[start + 1] ?? '') + (bytes[start] ?? '') + bytes.slice(start + 2);
    if (kind === 'flip') return before + String.fromCharCode(Math.floor(to * 256)) + bytes.slice(start + 1);
    return kind === 'cut' ? rest : rest.slice(0, place) + part + rest.slice(place);
  });

/** Our own dumps with some pieces cut, put in, moved, repeated or changed. */
const mutations = fc
  .tuple(
    fc.constantFrom(...allFixtures().map((bytes) => bytes.toString('latin1'))),
    fc.array(change, {maxLength: 4}),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([bytes, changes, end]) => {
    const changed = changes.reduce((now, make) => make(now), bytes).replaceAll('\n', end);
    return Buffer.from(changed, 'latin1').toString('utf8');
  });

/** Any text: noise, the structure of dumps without sense, and dumps that are damaged. */
export const inputs: fc.Arbitrary<string> = fc.oneof(
  {weight: 1, arbitrary: fc.string({unit: 'binary'})},
  {weight: 3, arbitrary: structured},
  {weight: 2, arbitrary: mutations},
);
