import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {expectTiled} from '../../support/tiling.js';
import {boxNames, bytesOf, readMail} from './support.js';

const inputs = boxNames.map(bytesOf);

/** Take some bytes out of a box and put others in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...inputs),
    fc.array(
      fc.record({
        at: fc.nat(20_000),
        cut: fc.integer({min: 0, max: 60}),
        put: fc.oneof(
          fc.uint8Array({maxLength: 6}).map((bytes) => Buffer.from(bytes)),
          fc
            .constantFrom(
              ...[
                '\n',
                '\r',
                '\n\n',
                'From ',
                'From x Mon Jan  1 00:00:00 2024\n',
                '> ',
                '-- \n',
                '=',
                '=?utf-8?Q?',
                '?=',
              ],
              ...[
                '--outer-1f\n',
                '<p>',
                '</blockquote>',
                'References: <uptime-41@ottilie.example.org>\n',
                '@@ -1,9 +1,9 @@\n',
              ],
              ...[
                'Content-Transfer-Encoding: base64\n',
                'Content-Type: text/html; charset=utf-16le\n',
                'Message-ID: <',
              ],
            )
            .map((text) => Buffer.from(text)),
        ),
      }),
      {minLength: 1, maxLength: 12},
    ),
  )
  .map(([input, changes]) => {
    let bytes = Buffer.from(input);
    for (const {at, cut, put} of changes) {
      const from = at % (bytes.length + 1);
      bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + cut)]);
    }
    return bytes;
  });

function holds(input: string | Uint8Array): void {
  const dump = readMail(input);
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  expectTiled(text, dump);
  const seen = new Set<number>();
  const missing = new Map((dump.missing ?? []).map(({id, parent}) => [id, parent]));
  for (const {id, given} of dump.comments) {
    let parent = given ?? null;
    for (let most = 0; parent !== null && parent < 0 && most <= missing.size; most++) {
      expect(missing.has(parent)).toBe(true);
      parent = missing.get(parent) ?? null;
    }
    if (parent !== null) expect(seen.has(parent)).toBe(true);
    expect(id).toBe(seen.size + 1);
    seen.add(id);
  }
}

describe('mbox', () => {
  it('never throws, and tiles, on boxes that something happened to', () => {
    fc.assert(
      fc.property(mutated, (bytes) => {
        holds(bytes);
        holds(bytes.toString('utf8'));
      }),
    );
  });

  it('never throws, and tiles, on any string', () => {
    const word = fc.constantFrom(
      'From ',
      'From: ',
      'Subject: ',
      'a',
      '\n',
      '\n\n',
      '2024 10:00',
      '> ',
      ':',
      '-- ',
      '<',
      '@',
      '\r',
    );
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(word, {maxLength: 60}).map((words) => words.join('')),
    );
    fc.assert(fc.property(text, holds));
  });
});
