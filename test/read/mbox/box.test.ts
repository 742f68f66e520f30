import {expect, it} from 'vitest';
import {ascii, box} from '../../../src/read/mbox/box.js';
import {lines} from '../../../src/text/lines.js';

const of = (text: string, bytes?: Uint8Array) => {
  const {raw, binary, escaped} = box(lines(text), bytes === undefined ? {text} : {text, bytes});
  return {raw, binary, escaped};
};
const plain = {raw: ['marée', 'ebb'], binary: false, escaped: true};
const text = 'marée\nebb\n';

it('Where the bytes are unknown a line is its text', () => {
  expect(of(text)).toEqual(plain);
});

it('Bytes lie beside the lines that they were decoded to, a character each', () => {
  const sent = {raw: ['mar\xC3\xA9e', 'ebb'], binary: true, escaped: true};
  expect(of(text, Buffer.from(text))).toEqual(sent);
  expect(of(text, Buffer.from(`\uFEFF${text}`))).toEqual(sent);
  expect(of(text, Buffer.from(`so ${text}so`).subarray(3, -2))).toEqual(sent);
});

it('A byte order mark elsewhere is left where it is', () => {
  expect(of('a\uFEFF', Buffer.from('a\uFEFF')).raw).toEqual(['a\xEF\xBB\xBF']);
});

it.each([
  ['of another encoding', Buffer.from(text, 'utf16le')],
  ['of more lines', Buffer.from(`${text}flow\n`)],
  ['of fewer lines', Buffer.from('marée\n')],
  ['of another ASCII line', Buffer.from('marée\nflow\n')],
])('Bytes %s are not asked', (_, bytes) => {
  expect(of(text, bytes)).toEqual(plain);
});

it('ASCII is what has seven bits', () => {
  expect(['', 'tide\t\0\x7F', 'mar\xE9e', '\x80'].map(ascii)).toEqual([true, true, false, false]);
});
