import {describe, expect, test} from 'vitest';
import {formats} from '../../src/read/formats.js';
import {decodesItself, type ReadOptions, read, readAll, recognize} from '../../src/read/read.js';
import {readers} from '../../src/read/readers.js';
import {fixture} from './fixtures.js';

const two = fixture('two-dumps');

describe('Of a text with two dumps', () => {
  test('read gives the first, and the second is one gap at its end', () => {
    const dump = read(two);
    expect(dump.story?.reference).toBe('0191005518');
    expect(dump.comments).toHaveLength(5);
    const gap = dump.gaps.at(-1);
    expect(gap?.kind).toBe('next');
    expect(two.slice(gap?.position.start)).toMatch(/^News: 0191005530/);
    expect(gap?.position.end).toBe(two.length);
  });

  test('readAll gives both, each with its own story, comments and footer', () => {
    const dumps = readAll(two);
    expect(dumps.map((dump) => dump.story?.reference)).toEqual(['0191005518', '0191005530']);
    expect(dumps.map((dump) => dump.comments.length)).toEqual([5, 4]);
    expect(dumps.map((dump) => dump.gaps.map((gap) => gap.kind))).toEqual([['footer'], ['footer']]);
    expect(dumps.map((dump) => dump.messages)).toEqual([[], []]);
  });

  test('readAll counts offsets and lines from the start of the whole text, and ids from 1', () => {
    const comment = readAll(two)[1]?.comments[0];
    expect(comment?.id).toBe(1);
    const start = comment?.position.start ?? 0;
    expect(two.slice(start)).toMatch(/^Earplugs exist/);
    expect(comment?.position.line).toBe(two.slice(0, start).split('\n').length);
  });
});

test('The formats are those of the readers, in their order', () => {
  expect(formats).toEqual(readers.map(({name}) => name));
});

test('A text without a comment is a dump without comments', () => {
  expect(read('Nothing to see here.\n').comments).toEqual([]);
  expect(readAll('', {from: 'slashdot'})).toEqual([
    {format: 'slashdot', comments: [], gaps: [], messages: []},
  ]);
});

test('A text of more lines than fit into memory is a dump with that one message', () => {
  const text = 'so\r\n'.repeat(10_000_001);
  for (const dump of [read(text), ...readAll(text, {from: 'mbox'})]) {
    expect(dump.comments).toEqual([]);
    expect(dump.gaps.map(({position}) => position.end)).toEqual([text.length]);
    expect(dump.messages.map(({reason, fatal}) => [reason, fatal])).toEqual([
      ['more than 10,000,000 lines in one input (part the file)', true],
    ]);
  }
  expect(recognize(text)).toBeUndefined();
});

const flat = 'Tide (Score:1)\n\nby Ann ( 1 )\n\nBody.\n';
const because = 'line 1 is a subject with a score, and a `by` line follows';

test('A text is recognized, and the dump says by what', () => {
  expect(recognize(flat)).toEqual({format: 'slashdot', because});
  expect(recognize('Nothing to see here.\n')).toBeUndefined();
  expect(read(flat).recognized).toBe(because);
  expect(readAll(flat).map(({recognized}) => recognized)).toEqual([because]);
});

test('Nothing is recognized where the format is named, or none fits', () => {
  expect(read(flat, {from: 'slashdot'})).not.toHaveProperty('recognized');
  expect(read('Nothing to see here.\n')).not.toHaveProperty('recognized');
});

test('A format that is named is believed', () => {
  expect(read(flat, {from: 'gopher'})).toMatchObject({format: 'gopher', comments: []});
});

test('Mail alone decodes itself, and so needs the bytes', () => {
  expect(readers.filter(({name}) => decodesItself(name)).map(({name}) => name)).toEqual(['mbox']);
  const mail =
    'From: Ann <ann@example.org>\nSubject: Tide\nContent-Type: text/plain; charset=latin1\n\nmar\xE9e\n';
  const bytes = Buffer.from(mail, 'latin1');
  const text = bytes.toString('utf8');
  const said = (options: ReadOptions) => read(text, options).comments[0]?.paragraphs[0]?.text;
  expect(said({bytes})).toBe('marée');
  expect(said({})).toBe('mar\uFFFDe');
  expect(recognize(text, {bytes})?.format).toBe('mbox');
});

test('Each reader says in a line what it reads', () => {
  for (const {describes} of readers) expect(describes).toMatch(/^[^\n]{40,110}[^.\n]$/);
});

test('Bytes are no text', () => {
  const bytes = Buffer.from(flat) as unknown as string;
  for (const each of [read, readAll]) expect(() => each(bytes)).toThrow(TypeError);
});

test('The format may be named', () => {
  const {story, comments, gaps, messages} = read(two, {from: 'slashdot'});
  expect(read(two, {from: 'auto'})).toMatchObject({format: 'slashdot', story, comments, gaps, messages});
});

test.each([
  ['read', read],
  ['readAll', readAll],
])('%s refuses a format that there is not, and names those that there are', (_, reads) => {
  expect(() => reads(two, {from: 'usenet'})).toThrow(RangeError);
  expect(() => reads(two, {from: 'usenet'})).toThrow(
    'Cannot read from `usenet`, expected one of auto, hacker-news, reddit, json, mbox, gopher, slashdot',
  );
});
