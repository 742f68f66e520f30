import fc from 'fast-check';
import {expect, test} from 'vitest';
import {gopher} from '../../../src/read/gopher/gopher.js';
import {lines} from '../../../src/text/lines.js';
import type {Dump} from '../../../src/types.js';
import {expectTiled} from '../../support/tiling.js';
import {fixture, gopherNames, readGopher} from './fixtures.js';
import {type Printed, printDump} from './print-dump.js';
import {visibleParents} from './tree-of.js';

const texts = gopherNames.map((name) => fixture(name));

/** Something that can happen to the lines of a dump. */
type Mishap = (rows: string[], at: number, other: number) => void;
const mishaps: Mishap[] = [
  (rows, at) => rows.splice(at, 1),
  (rows, at, other) => rows.splice(at, 0, rows[other] ?? ''),
  (rows, at, other) => rows.splice(Math.min(at, other), Math.abs(at - other) % 40),
  (rows, at) => rows.splice(at),
  (rows, at) => rows.splice(0, at),
  (rows, at, other) => rows.splice(at, 1, (rows[at] ?? '').slice(other % 9)),
  (rows, at, other) => rows.splice(at, 1, ' '.repeat(other % 60) + (rows[at] ?? '')),
  (rows, at) => rows.splice(at, 1, (rows[at] ?? '').trimEnd()),
  (rows, at) => rows.splice(at, 0, '     ** ', ''),
  (rows, at) => rows.splice(at, 0, '', `${' '.repeat(47)}** `, ''),
  (rows, at) => rows.splice(at, 0, '  o Reference: 1', '  o News link: 2'),
];

const damaged = fc
  .record({
    text: fc.constantFrom(...texts),
    steps: fc.array(fc.tuple(fc.constantFrom(...mishaps), fc.nat(999), fc.nat(999)), {maxLength: 12}),
    ends: fc.constantFrom('\n', '\r\n', '\r'),
    stripped: fc.boolean(),
    junk: fc.string({unit: 'binary', maxLength: 20}),
  })
  .map(({text, steps, ends, stripped, junk}) => {
    const rows = text.split(/\r\n|\r|\n/);
    for (const [mishap, at, other] of steps) mishap(rows, at % (rows.length + 1), other % (rows.length + 1));
    return (stripped ? rows.map((row) => row.trimEnd()) : rows).join(ends) + junk;
  });

/** Each parent is on the path to the comment before, or is a placeholder that hangs there. */
function expectTree({comments, missing = []}: Dump): void {
  expect(comments.map(({id}) => id)).toEqual(comments.map((_, index) => index + 1));
  expect(missing.map(({id}) => id)).toEqual(missing.map((_, index) => -index - 1));
  const seen = new Set<number | null>([null]);
  const placeholders = new Map(missing.map(({id, parent}) => [id, parent]));
  for (const {id, given, depth} of comments) {
    expect(depth).toBeGreaterThanOrEqual(0);
    let parent = given ?? null;
    for (let steps = 0; parent !== null && parent < 0 && steps <= missing.length; steps++) {
      expect(placeholders.has(parent)).toBe(true);
      parent = placeholders.get(parent) ?? null;
    }
    expect(seen.has(parent)).toBe(true);
    seen.add(id);
  }
}

test('Whatever happens to a dump, its pieces tile it and its tree is a tree', () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const dump = readGopher(text);
      expectTiled(text, dump);
      expectTree(dump);
      gopher.detect(lines(text), {text});
      for (const start of gopher.starts?.(lines(text)) ?? []) expect(start).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('Any string is read', () => {
  const piece = fc.constantFrom(
    ' ',
    '   ',
    '\n',
    '\r\n',
    '\r',
    '** ',
    '(by a ( 1 ))',
    'x'.repeat(64),
    '-',
    '> ',
    '[1]',
    '\u2028',
  );
  const text = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(piece, {maxLength: 60}).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (any) => {
      const dump = readGopher(any);
      expectTiled(any, dump);
      expectTree(dump);
    }),
  );
});

const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'a',
      'tide',
      'clock',
      'runs',
      'backwards',
      'sea-side',
      'and',
      'keeper’s',
      '本が',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'https://example.org/a/rather_longish_address/that_the_margin_may_well_cut_in_two?x=1',
    ),
  },
);
const line = fc.array(word, {minLength: 1, maxLength: 30}).map((parts) => parts.join(' '));
interface Plan {
  /** Levels to go up from the comment before, by threes. */
  up: number;
  /** 0 puts a hidden comment above. */
  hidden: number;
  body: string[];
  /** Depth of quotation of the first line. */
  quote: number;
}

const planned: fc.Arbitrary<Plan[]> = fc.array(
  fc.record({
    up: fc.nat(6),
    hidden: fc.nat(9),
    body: fc.array(line, {minLength: 1, maxLength: 3}),
    quote: fc.nat(2),
  }),
  {minLength: 1, maxLength: 60},
);

/** Hang each comment below the one before it or one of those above that; a hidden comment may come between. */
function plant(plans: readonly Plan[]): {roots: Printed[]; parents: (number | null)[]} {
  const roots: Printed[] = [];
  const parents: (number | null)[] = [];
  const path: {id: number | null; replies: Printed[]}[] = [{id: null, replies: roots}];
  for (const [index, {up, hidden, body, quote}] of plans.entries()) {
    path.length = Math.max(1, path.length - Math.floor(up / 3));
    const above = path[path.length - 1] as (typeof path)[number];
    parents.push(above.id);
    const quoted = body.map((text, at) => (at === 0 ? '>'.repeat(quote) + text : text));
    const comment: Printed = {
      title: `Re: (Score:${up})`,
      by: `by someone ${index} ( ${index} )`,
      body: quoted,
      replies: [],
    };
    const replies = hidden === 0 ? [{hidden: true, title: '', body: [], replies: [comment]}] : [comment];
    above.replies.push(...replies);
    if (hidden === 0) path.push({id: above.id, replies: replies[0]?.replies ?? []});
    path.push({id: index + 1, replies: comment.replies});
  }
  return {roots, parents};
}

test('Any tree that is printed is read back, however deep', () => {
  fc.assert(
    fc.property(planned, (plans) => {
      const {roots, parents} = plant(plans);
      const dump = readGopher(printDump(undefined, roots));
      expect(visibleParents(dump)).toEqual(parents);
      expect(dump.comments.map(({author, uid}) => [author, uid])).toEqual(
        plans.map((_, at) => [`someone ${at}`, at]),
      );
      const spoken = dump.comments.map(({paragraphs}) => paragraphs.map(({text}) => text).join(' '));
      expect(spoken).toEqual(plans.map(({body}) => body.join(' ')));
      expect(dump.comments.map(({paragraphs}) => paragraphs[0]?.quote)).toEqual(
        plans.map(({quote}) => quote),
      );
    }),
  );
});

const size = 30_000;
const hostile: [string, () => string][] = [
  ['a chain', () => printDump(undefined, [chain(size)])],
  ['hidden comments', () => `${' '.repeat(47)}** \n\n`.repeat(size)],
  ['levels that come and go', () => `\n${' '.repeat(47)}** a\n\n  ** b\n`.repeat(size / 4)],
  ['a long word', () => `  ** a\n${`     ${'x'.repeat(64)}-\n`.repeat(size)}`],
  ['a long reference', () => `  ** a\n     [1] http://x\n${`     [2]${'x'.repeat(61)}-\n`.repeat(size)}`],
  ['one long line', () => `  ** ${'(by '.repeat(size)}`],
  ['heads', () => '  o Reference: 1\n  o News link: 2\n'.repeat(size / 2)],
  ['stars', () => '\n  ** '.repeat(size)],
];

function chain(length: number): Printed {
  let comment: Printed = {title: 'last', body: ['x'], replies: []};
  for (let index = 1; index < length; index++)
    comment = {title: `n${index}`, body: ['x'], replies: [comment]};
  return comment;
}

test.each(hostile)('Of %s thirty thousand are read', (name, print) => {
  const text = print();
  const dump = readGopher(text);
  expectTiled(text, dump);
  if (name === 'a chain') expect(dump.comments.at(-1)?.given).toBe(size - 1);
  gopher.starts?.(lines(text));
  gopher.detect(lines(text), {text});
});
