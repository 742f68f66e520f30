import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {read} from '../../../src/read/read.js';
import {summarizeDump} from '../../../src/summarize-dump.js';
import {harmless} from '../../../src/text/harmless.js';
import type {Dump} from '../../../src/types.js';
import {expectTiled} from '../../support/tiling.js';
import {fixture, fixtureNames} from '../fixtures.js';
import {jsonFixture, jsonFixtures, jsonReaders, readJson} from './read-json.js';

/** What damage does to a text: a part goes, comes twice, or something odd comes in. */
const damage = fc.array(
  fc.record({
    at: fc.double({min: 0, max: 1, noNaN: true}),
    length: fc.constantFrom(0, 0, 1, 3, 40, 400),
    put: fc.constantFrom(
      '',
      '',
      '"',
      ',',
      '[',
      '{',
      '}',
      ']',
      '\\',
      '\n',
      '\r\n',
      'null',
      '-1',
      '"x":',
      '🏴',
      '\uD800',
      '<b>',
      '> ',
    ),
  }),
  {maxLength: 4},
);
type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

function damaged(text: string, changes: Damage): string {
  return changes.reduce((now, {at, length, put}) => {
    const start = Math.floor(at * now.length);
    return now.slice(0, start) + put + now.slice(start + length);
  }, text);
}

/** What holds of a dump, whatever the text. */
function expectLaws(dump: Dump, text: string): void {
  expectTiled(text, dump);
  const seen = new Set<number | null | undefined>([
    null,
    undefined,
    ...(dump.missing ?? []).map(({id}) => id),
  ]);
  for (const [index, {id, given, position}] of dump.comments.entries()) {
    expect(id).toBe(index + 1);
    expect(seen.has(given)).toBe(true);
    seen.add(id);
    const before = text.slice(0, position.start).split(/\r\n|\r|\n/);
    expect([position.line, position.column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
  }
  const fatal = dump.messages.some((message) => message.fatal === true);
  expect(fatal).toBe(dump.comments.length === 0);
}

describe.each(jsonReaders.map((reader) => ({name: reader.name, reader})))('$name', ({reader}) => {
  test('reads any damaged fixture, and its pieces are the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...jsonFixtures), damage, (name, changes) => {
        const text = damaged(jsonFixture(name), changes);
        reader.detect([], {text});
        expectLaws(readJson(text, reader), text);
      }),
    );
  });

  test('reads any string and any JSON', () => {
    const keys = fc.constantFrom(
      'comments',
      'id',
      'parent',
      'text',
      'children',
      'kind',
      'data',
      'replies',
      'missing',
      'author',
    );
    const values = fc.letrec<{value: unknown}>((tie) => ({
      value: fc.oneof(
        {depthSize: 'small', withCrossShrink: true},
        fc.constantFrom<unknown>('Listing', 't1', '', null, 1, 2, true, 'x'),
        fc.array(tie('value'), {maxLength: 4}),
        fc.dictionary(keys, tie('value'), {maxKeys: 5}),
      ),
    })).value;
    const texts = fc.oneof(
      fc.string({unit: 'binary'}),
      values.map((value) => JSON.stringify(value)),
    );
    fc.assert(fc.property(texts, (text) => expectLaws(readJson(text, reader), text)));
  });
});

describe('What `--to` writes is read back to the same digest', () => {
  const dumps: [string, () => Dump][] = [
    ...fixtureNames.map((name): [string, () => Dump] => [
      name,
      () => read(fixture(name), {from: 'slashdot'}),
    ]),
    ...jsonFixtures.map((name): [string, () => Dump] => {
      const text = jsonFixture(name);
      return [
        name,
        () =>
          readJson(
            text,
            jsonReaders.find((each) => each.detect([], {text}) !== undefined),
          ),
      ];
    }),
  ];

  test.each(dumps)('%s', (_, reads) => {
    const dump = reads();
    const again = readJson(summarizeDump(dump, {to: 'json'}));
    const lines = readJson(summarizeDump(dump, {to: 'ndjson'}));
    expect(summarizeDump(again)).toBe(summarizeDump(dump));
    expect(summarizeDump(lines, {to: 'tree'})).toBe(withoutTitle(summarizeDump(again, {to: 'tree'}), dump));
    expect(summarizeDump(again, {to: 'tree'})).toBe(summarizeDump(dump, {to: 'tree'}));
    expect(bodies(again)).toEqual(bodies(dump));
  });
});

/** A comment a line has no story. */
function withoutTitle(tree: string, {story}: Dump): string {
  return story?.title === undefined ? tree : tree.slice(tree.indexOf('\n') + 1);
}

function bodies({comments}: Dump): unknown {
  return comments.map(({paragraphs}) =>
    paragraphs.map(({quote, role, text}) => [quote, role, harmless(text)]),
  );
}
