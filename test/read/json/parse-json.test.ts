import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {JsonValue} from '../../../src/read/json/json-value.js';
import {parseJson} from '../../../src/read/json/parse-json.js';
import {Unreadable} from '../../../src/read/json/unreadable.js';

/** What `JSON.parse` gives, from values with places. */
function plain(value: JsonValue): unknown {
  if (value.type === 'list') return value.items.map(plain);
  if (value.type !== 'object') return value.value;
  return Object.fromEntries([...value.fields].map(([key, each]) => [key, plain(each)]));
}

function places(value: JsonValue): JsonValue[] {
  if (value.type === 'list') return [value, ...value.items.flatMap(places)];
  if (value.type === 'object') return [value, ...[...value.fields.values()].flatMap(places)];
  return [value];
}

function failure(text: string): {offset: number; reason: string} | undefined {
  try {
    const {next} = parseJson(text, 0);
    return next.kind === 'end' ? undefined : {offset: next.start, reason: 'more follows'};
  } catch (error) {
    if (error instanceof Unreadable) return {offset: error.offset, reason: error.message};
    throw error;
  }
}

function accepted(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('parseJson', () => {
  test('reads what JSON.parse reads, and every place holds its value', () => {
    const texts = fc
      .tuple(fc.jsonValue({noUnicodeString: false}), fc.constantFrom(undefined, 1, '\t', '\r\n'))
      .map(([value, indent]) => JSON.stringify(value, undefined, indent));
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!text.includes('"__proto__"'));
        const {value, next} = parseJson(text, 0);
        expect(next.kind).toBe('end');
        expect(plain(value)).toEqual(JSON.parse(text));
        for (const each of places(value)) {
          expect(JSON.parse(text.slice(each.start, each.end))).toEqual(plain(each));
        }
      }),
    );
  });

  test.each([
    '\r\n\t[1 ,\t2\r\n]\n',
    '[0, -0.5, 1.25, 12e5, 1E-5, -1.5e+10]',
    '["\\u00e9\\uD83C\\uDF0A", "\\"\\\\\\/\\b\\f\\n\\r\\t"]',
    '{"": {}, "a b": [[], null, true, false]}',
  ])('reads %s', (text) => {
    expect(plain(parseJson(text, 0).value)).toEqual(JSON.parse(text));
  });

  test('refuses what JSON.parse refuses', () => {
    const part = fc.constantFrom(
      ...'{}[],:"\\'.split(''),
      '"a"',
      '"a":',
      '01',
      '-',
      '1.',
      '1e5',
      'true',
      'nul',
      '\n',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(part, {maxLength: 8}).map((parts) => parts.join('')),
        (text) => {
          expect(failure(text) === undefined).toBe(accepted(text));
        },
      ),
    );
  });

  test('of a key that stands twice takes the last value', () => {
    expect(plain(parseJson('{"a": 1, "a": 2}', 0).value)).toEqual({a: 2});
  });

  test('goes 100,000 levels deep, and says how many are open', () => {
    const deep = 100_000;
    expect(parseJson('['.repeat(deep) + ']'.repeat(deep), 0).next.kind).toBe('end');
    expect(failure('['.repeat(deep))?.reason).toContain('100000 levels are open');
    expect(failure('{"a":'.repeat(deep))?.offset).toBe(5 * deep);
  });

  test.each([
    ['', 0, 'the text ends where a value is expected'],
    ['[1, 2', 5, '`,` or `]`'],
    ['[1, ]', 4, 'a comma too many'],
    ['{"a": 1,}', 8, 'a key in double quotes, found `}`'],
    ['{"a" 1}', 5, '`:` after the key, found `1`'],
    ["{'a': 1}", 1, 'JSON wants double quotes'],
    ['[None]', 1, 'JSON writes null'],
    ['[1] // x', 4, 'more follows'],
    ['[/* x */]', 1, 'JSON has no comments'],
    ['["abc', 1, 'has no end (is the file cut off?)'],
    ['["a\nb"]', 1, 'write a line end in it as \\n'],
    ['["a\tb"]', 3, 'write it as \\u0009'],
    ['["a\\x41"]', 3, '`\\x` is no escape'],
    ['["\\ud83"]', 2, '`\\u` is no escape'],
    ['[', 1, 'the text ends where a value or `]` is expected, 1 level is open (is it cut off?)'],
    ['{', 1, 'a key in double quotes or `}`'],
    ['[1,', 3, 'the text ends where a value is expected, 1 level is open'],
    ['{"a": }', 6, 'expected a value, found `}` (is there a comma too many before it?)'],
    ['{"a": 1]', 7, 'expected `,` or `}`, found `]`'],
    ['[NaN]', 1, 'found `NaN` (JSON writes null)'],
    ['[undefined]', 1, 'found `undefined` (JSON writes null)'],
    ['[True]', 1, 'found `True` (JSON writes true)'],
    ['[False]', 1, 'found `False` (JSON writes false)'],
    ['[]]', 2, 'more follows'],
    ['["a\rb"]', 1, 'has no end on its line (write a line end in it as \\n)'],
    ['["a\\"', 1, 'the string that begins here has no end'],
    ['["\u001F"]', 2, 'a control character stands in a string (write it as \\u001f)'],
    ['["ab\\', 1, 'has no end'],
    ['["\\q\\n"]', 2, '`\\q` is no escape that JSON knows (write a backslash as \\\\)'],
    ['[abcdefghijklmnopqrst]', 1, 'found `abcdefghijklmnopqrst`'],
    ['[01]', 2, '`,` or `]`, found `1`'],
    [`[undefinedundefinedundefined]`, 1, 'undefinedundefinedun…'],
  ])('says of %j what is wrong, and where', (text, offset, words) => {
    const found = failure(text);
    expect(found?.offset).toBe(offset);
    expect(found?.reason).toContain(words);
  });
});
