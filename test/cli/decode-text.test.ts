import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {decodeText} from '../../src/cli/decode-text.js';

const bytes = (...values: number[]): Buffer => Buffer.from(values);
const words = 'Tide – 潮 𝛼';

test('Bytes are UTF-8 where nothing else is said', () => {
  expect(decodeText(Buffer.from(words))).toEqual({text: words});
  expect(decodeText(Buffer.alloc(0))).toEqual({text: ''});
});

describe('A byte order mark', () => {
  test.each([
    ['UTF-8', Buffer.concat([bytes(0xef, 0xbb, 0xbf), Buffer.from(words)])],
    ['UTF-16 LE', Buffer.concat([bytes(0xff, 0xfe), Buffer.from(words, 'utf16le')])],
    ['UTF-16 BE', Buffer.concat([bytes(0xfe, 0xff), Buffer.from(words, 'utf16le').swap16()])],
  ])('of %s decides, whatever was asked for, and is not in the text', (_, marked) => {
    expect(decodeText(marked)).toEqual({text: words});
    expect(decodeText(marked, 'windows-1252')).toEqual({text: words});
  });
});

test.each([
  [bytes(0xef, 0xbb, 0x41), '\uFFFDA'],
  [bytes(0xef, 0x41, 0xbf), '\uFFFDA\uFFFD'],
  [bytes(0x41, 0xbb, 0xbf), 'A\uFFFD\uFFFD'],
  [bytes(0xff, 0x41), '\uFFFDA'],
  [bytes(0x41, 0xfe), 'A\uFFFD'],
  [bytes(0xfe, 0x41), '\uFFFDA'],
  [bytes(0x41, 0xff), 'A\uFFFD'],
])('Half of a byte order mark is none: %j', (input, text) => {
  const count = text.split('\uFFFD').length - 1;
  expect(decodeText(input)).toEqual({
    text,
    bad: {encoding: 'utf-8', count, offset: text.startsWith('A') ? 1 : 0},
  });
  expect(decodeText(input, 'windows-1252')).toStrictEqual({text: input.toString('latin1')});
});

test('What is asked for as UTF-16 has no bad bytes, whatever stands in it', () => {
  expect(decodeText(Buffer.from('a\uFFFD', 'utf16le'), 'utf-16le')).toStrictEqual({text: 'a\uFFFD'});
});

test.each([
  ['windows-1252', bytes(0x93, 0x64, 0x6f, 0x6e, 0x92, 0x74, 0x94, 0x80, 0xe9), '“don’t”€é'],
  ['utf-16le', Buffer.from(words, 'utf16le'), words],
  ['utf-16be', Buffer.from(words, 'utf16le').swap16(), words],
] as const)('%s is read where it is asked for', (encoding, input, text) => {
  expect(decodeText(input, encoding)).toEqual({text});
});

describe('Bytes that are no UTF-8 become U+FFFD', () => {
  test.each([
    ['one byte', bytes(0x61, 0xff, 0x62), 'a\uFFFDb', 1, 1],
    ['a character that is broken off', bytes(0x61, 0xe2, 0x82, 0x62), 'a\uFFFDb', 1, 1],
    ['two places', bytes(0x92, 0x61, 0x93), '\uFFFDa\uFFFD', 2, 0],
    ['bytes that end as those of U+FFFD do', bytes(0xff, 0x41, 0xbd), '\uFFFDA\uFFFD', 2, 0],
    ['bytes that begin and end so', bytes(0xef, 0x41, 0xbd), '\uFFFDA\uFFFD', 2, 0],
    ['bytes that go on so', bytes(0xff, 0xbf, 0xbd), '\uFFFD\uFFFD\uFFFD', 3, 0],
    ['a lone half of a pair', bytes(0xed, 0xa0, 0x80), '\uFFFD\uFFFD\uFFFD', 3, 0],
    ['the end of the text', bytes(0x61, 0xf0, 0x9f, 0x98), 'a\uFFFD', 1, 1],
    ['bytes behind a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x61, 0xff), 'a\uFFFD', 1, 4],
    ['bytes behind a longer character', bytes(0xe6, 0xbd, 0xae, 0xff), '潮\uFFFD', 1, 3],
  ])('and are counted, with the offset of the first: %s', (_, input, text, count, offset) => {
    expect(decodeText(input)).toEqual({text, bad: {encoding: 'utf-8', count, offset}});
  });

  test('but a U+FFFD that stands in the input is not bad', () => {
    expect(decodeText(Buffer.from('a\uFFFDb'))).toStrictEqual({text: 'a\uFFFDb'});
    expect(decodeText(Buffer.concat([Buffer.from('\uFFFD'), bytes(0xff)])).bad).toMatchObject({
      count: 1,
      offset: 3,
    });
  });
});

test('However a character is broken off, a U+FFFD of the input behind it is found, and not counted', () => {
  const leads = [
    0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4,
    0xf5,
  ];
  const seconds = [0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0];
  const edges = [0x7f, 0x80, 0xbf, 0xc0];
  const tails = [[], ...edges.flatMap((third) => [[third], ...edges.map((fourth) => [third, fourth])])];
  const wrong: string[] = [];
  for (const lead of leads) {
    for (const broken of [
      [lead],
      ...seconds.flatMap((second) => tails.map((tail) => [lead, second, ...tail])),
    ]) {
      const made = new TextDecoder().decode(Buffer.from(broken)).split('\uFFFD').length - 1;
      const {bad} = decodeText(Buffer.from([0x61, ...broken, 0xef, 0xbf, 0xbd]));
      if ((bad?.count ?? 0) !== made) wrong.push(broken.map((byte) => byte.toString(16)).join(' '));
    }
  }
  expect(wrong).toEqual([]);
});

test('The count is the number of U+FFFD that a decoder makes, and the first offset is where the bytes go wrong', () => {
  const lead = fc.constantFrom(
    0xc2,
    0xe0,
    0xe2,
    0xed,
    0xef,
    0xf0,
    0xf4,
    0xff,
    0xc0,
    0x80,
    0xbf,
    0xbb,
    0xa0,
    0x9f,
    0x41,
  );
  const byte = fc.oneof(lead, fc.integer({min: 0, max: 255})).map((value) => [value]);
  const part = fc.oneof(
    {weight: 5, arbitrary: byte},
    {weight: 1, arbitrary: fc.constant([0xef, 0xbf, 0xbd])},
  );
  fc.assert(
    fc.property(fc.array(part, {maxLength: 24}), (parts) => {
      const input = Buffer.from(parts.flat());
      fc.pre(!(input[0] === 0xff && input[1] === 0xfe) && !(input[0] === 0xfe && input[1] === 0xff));
      const {text, bad} = decodeText(input);
      expect(text).toBe(new TextDecoder().decode(input));
      const own = countOf(input, [0xef, 0xbf, 0xbd]);
      expect(bad?.count ?? 0).toBe(text.split('\uFFFD').length - 1 - own);
      if (bad !== undefined) {
        const decoder = new TextDecoder('utf-8', {fatal: true});
        expect(() => decoder.decode(input.subarray(0, bad.offset))).not.toThrow();
        expect(() => decoder.decode(input.subarray(bad.offset))).toThrow();
      }
    }),
  );
});

function countOf(input: Buffer, part: readonly number[]): number {
  let count = 0;
  for (let at = input.indexOf(Buffer.from(part)); at !== -1; at = input.indexOf(Buffer.from(part), at + 1))
    count++;
  return count;
}

describe('In UTF-16 a lone last byte and half of a pair become U+FFFD', () => {
  const marked = Buffer.from('\uFEFFa\uFFFDb\uD83Cc', 'utf16le');
  const odd = Buffer.concat([marked, bytes(0x64)]);

  test('and are counted, with the offset of the first', () => {
    const text = 'a\uFFFDb\uFFFDc';
    expect(decodeText(marked)).toEqual({text, bad: {encoding: 'utf-16le', count: 1, offset: 8}});
    expect(decodeText(odd)).toEqual({
      text: `${text}\uFFFD`,
      bad: {encoding: 'utf-16le', count: 2, offset: 8},
    });
    expect(decodeText(Buffer.from(marked).swap16())).toMatchObject({text, bad: {count: 1, offset: 8}});
    expect(decodeText(bytes(0, 0x61, 0xff, 0xfd, 0), 'utf-16be')).toEqual({
      text: 'a\uFFFD\uFFFD',
      bad: {encoding: 'utf-16be', count: 1, offset: 4},
    });
  });

  test('so that each two bytes are a unit of the text, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({maxLength: 40}),
        fc.constantFrom('utf-16le', 'utf-16be'),
        (some, encoding) => {
          const input = Buffer.concat([bytes(0x61, 0x61), some]);
          const {text, bad} = decodeText(input, encoding);
          // Half of a pair and half of a unit at the end are one fault.
          expect(input.length / 2 - text.length).toBeOneOf([0, -0.5, 0.5]);
          const decoder = new TextDecoder(encoding, {fatal: true});
          if (bad === undefined) expect(decoder.decode(input)).toBe(text);
          else expect(() => decoder.decode(input)).toThrow();
        },
      ),
    );
  });
});
