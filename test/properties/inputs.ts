import fc from 'fast-check';
import {fixture, fixtureNames} from '../read/fixtures.js';

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

type Change = (text: string) => string;

const change: fc.Arbitrary<Change> = fc
  .record({
    at: fc.double({min: 0, max: 1, noNaN: true}),
    size: fc.integer({min: 0, max: 400}),
    to: fc.double({min: 0, max: 1, noNaN: true}),
    insert: fc.oneof(
      fc.constantFrom(...structure).map((row) => `\n${row}\n`),
      fc.string({unit: 'binary'}),
    ),
    kind: fc.constantFrom('cut', 'insert', 'move', 'repeat', 'end'),
  })
  .map(({at, size, to, insert, kind}) => (text) => {
    const start = Math.floor(at * text.length);
    const part = text.slice(start, start + size);
    const rest = text.slice(0, start) + text.slice(start + size);
    const place = Math.floor(to * rest.length);
    if (kind === 'end') return text.slice(0, start);
    if (kind === 'insert') return text.slice(0, start) + insert + text.slice(start);
    if (kind === 'repeat') return text.slice(0, start) + part + text.slice(start);
    return kind === 'cut' ? rest : rest.slice(0, place) + part + rest.slice(place);
  });

/** Our own dumps with some pieces cut, put in, moved or repeated. */
const mutations = fc
  .tuple(
    fc.constantFrom(...fixtureNames),
    fc.array(change, {maxLength: 4}),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([name, changes, end]) =>
    changes.reduce((text, make) => make(text), fixture(name)).replaceAll('\n', end),
  );

/** Any text: noise, the structure of dumps without sense, and dumps that are damaged. */
export const inputs: fc.Arbitrary<string> = fc.oneof(
  {weight: 1, arbitrary: fc.string({unit: 'binary'})},
  {weight: 3, arbitrary: structured},
  {weight: 2, arbitrary: mutations},
);
