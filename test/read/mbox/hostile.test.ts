import {describe, expect, it} from 'vitest';
import {expectTiled} from '../../support/tiling.js';
import {readMail} from './support.js';

const START = 'From a@b Mon Jan  1 00:00:00 2024\n';
const box = (count: number, headers: (index: number) => string): string =>
  Array.from({length: count}, (_, index) => `${START}From: a\n${headers(index)}\n\nWords.\n\n`).join('');
const one = (headers: string, body: string): string => `${START}Subject: x\n${headers}\n\n${body}`;
const many = (count: number, part: (index: number) => string): string =>
  Array.from({length: count}, (_, at) => part(at)).join('');

/** Inputs that grow with a number, each an attack on something that may be quadratic or recursive. */
const attacks: Record<string, (size: number) => string> = {
  'a deep chain': (size) => box(size, (at) => `Message-ID: <${at}@x>\nIn-Reply-To: <${at - 1}@x>`),
  'a deep chain backwards': (size) =>
    box(size, (at) => `Message-ID: <${-at}@x>\nIn-Reply-To: <${-at - 1}@x>`),
  'a long References': (size) =>
    box(2, (at) => `Message-ID: <m${at}@x>\nReferences: <m0@x> ${many(size, (id) => `<${id}@y>\n `)}<z@y>`),
  circles: (size) =>
    box(size, (at) => `Message-ID: <${at}@x>\nReferences: <${(at + 1) % size}@x> <${(at * 7) % size}@x>`),
  'one parent': (size) => box(size, (at) => `Message-ID: <${at}@x>\nReferences: <0@x>`),
  'one subject': (size) => box(size, () => 'Subject: Re: x'),
  copies: (size) => box(size, () => 'Message-ID: <0@x>'),
  'a long body': (size) => one('', 'a line of words that goes on\n'.repeat(size * 10)),
  'deep marks': (size) =>
    one('', `${'> '.repeat(size * 10)}x\n${many(size, (at) => `${'>'.repeat(at % 80)} wrote:\n`)}`),
  'a hunk without end': (size) => one('', `@@ -1,99999999 +1,99999999 @@\n${'+a\n\n'.repeat(size * 5)}`),
  attributions: (size) =>
    one('', `${'On Monday 1 Ada\n'.repeat(size)}wrote:\n> x\n${'From: x\n'.repeat(size)}`),
  'spaces and colons': (size) => one('', `${' '.repeat(size * 30)}x${':'.repeat(size)}\n`),
  'folded headers': (size) =>
    one(`${'X-A: b\n'.repeat(size)}References: <a@b>\n${' <c@d>\n'.repeat(size)}X: y`, 'x\n'),
  'encoded words': (size) =>
    one('', '').replace(
      'Subject: x',
      `Subject: ${'=?utf-8?B?'.repeat(size)}${'=?utf-8?Q?a?= '.repeat(size)}${'[a] re: '.repeat(size)}`,
    ),
  brackets: (size) =>
    one(
      `From: ${'"('.repeat(size)}${'<'.repeat(size)}\nMessage-ID: ${'<'.repeat(size)}\nReferences: ${'<a@'.repeat(size)}`,
      'x\n',
    ),
  'parts in parts': (size) =>
    one(
      'Content-Type: multipart/mixed; boundary=b0',
      many(size, (at) => `--b${at}\nContent-Type: multipart/mixed; boundary=b${at + 1}\n\n`),
    ),
  'one boundary': (size) =>
    one(
      'Content-Type: multipart/mixed; boundary=b',
      '--b\nContent-Type: multipart/mixed; boundary=b\n\n'.repeat(size),
    ),
  'many parts': (size) =>
    one(
      'Content-Type: multipart/mixed; boundary=b',
      '--b\n\n\n--b\nContent-Type: text/html\n\n<p>\n'.repeat(size),
    ),
  'broken base64': (size) => one('Content-Transfer-Encoding: base64', '!!!YWJjCg==\n'.repeat(size)),
  'soft line ends': (size) =>
    one(
      'Content-Transfer-Encoding: quoted-printable',
      `${'a=\n'.repeat(size)}${'='.repeat(size)}${' '.repeat(size)}x\n`,
    ),
  flowed: (size) =>
    one('Content-Type: text/plain; format=flowed', `${'a \n'.repeat(size)}${'> a \n>> b \n'.repeat(size)}`),
  'deep tags': (size) =>
    one(
      'Content-Type: text/html',
      `${'<div><i><a href=https://example.org>x'.repeat(size)}${'</b></div>'.repeat(size)}`,
    ),
  'deep quotations': (size) => one('Content-Type: text/html', '<blockquote>x<pre>\n\n y'.repeat(size)),
};

describe.each(Object.entries(attacks))('%s', (_, make) => {
  it('is read', () => {
    const text = make(3000);
    const dump = readMail(Buffer.from(text));
    expect(dump.comments.length + dump.messages.length).toBeGreaterThan(0);
    expectTiled(text, dump);
  });
});

describe('depth', () => {
  it('follows a chain of 10,000 mails', () => {
    const {comments} = readMail(attacks['a deep chain']?.(10_000) ?? '');
    expect(comments).toHaveLength(10_000);
    expect(comments.every(({given}, at) => given === (at === 0 ? null : at))).toBe(true);
  });

  it('reads no parts beyond a depth, and says so', () => {
    const {messages} = readMail(attacks['parts in parts']?.(1000) ?? '');
    expect(messages.map(({rule}) => rule)).toEqual(['unreadable', 'empty-comment']);
  });
});
