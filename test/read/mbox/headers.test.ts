import {describe, expect, it} from 'vitest';
import {author} from '../../../src/read/mbox/author.js';
import {seconds} from '../../../src/read/mbox/date.js';
import {subjectParts} from '../../../src/text/subject-parts.js';
import {readBytes} from './support.js';

describe('author', () => {
  it.each([
    ['Ada Wren <ada@example.org>', 'Ada Wren'],
    ['"Wren, Ada \\"Tide\\"" <ada@example.org>', 'Wren, Ada "Tide"'],
    ['ada@example.org (Ada Wren)', 'Ada Wren'],
    ['ada at example.org (Ada Wren)', 'Ada Wren'],
    ['ada at example.org', 'ada'],
    ['<ada.wren@example.org>', 'ada.wren'],
    ['=?UTF-8?B?w5NsYQ==?= <ola@example.org>', 'Óla'],
    ['=?ISO-8859-1?Q?J=F6rg?=', 'Jörg'],
    ['', 'Unknown sender'],
    ['<>', 'Unknown sender'],
  ])('of %s is %s', (from, name) => {
    expect(author(from)).toBe(name);
  });
});

describe('seconds', () => {
  const at = Date.UTC(2024, 0, 1, 9, 30) / 1000;
  it.each([
    ['Mon, 1 Jan 2024 10:30:00 +0100', at],
    ['1 Jan 24 09:30 GMT', at],
    ['Mon, 01 Jan 2024 04:30:00 EST', at],
    ['Mon, 1 Jan 2024 04:00:00 -0530 (here)', at],
    ['Mon Jan  1 09:30:00 2024', at],
    ['yesterday', undefined],
    ['1 Foo 2024 10:00:00', undefined],
    ['', undefined],
  ])('of %s are %s', (text, known) => {
    expect(seconds(text)).toBe(known);
  });
});

describe('subjectParts', () => {
  it.each([
    ['Re: Tide', true, 'Tide', 'tide'],
    ['RE: Re: re[2]: Tide', true, 'Tide', 'tide'],
    ['AW: [harbour] Re: [harbour] Tide', true, '[harbour] Tide', 'tide'],
    ['SV : Tide', true, 'Tide', 'tide'],
    ['回复：潮', true, '潮', '潮'],
    ['[harbour] Tide', false, '[harbour] Tide', 'tide'],
    ['Regarding: tide', false, 'Regarding: tide', 'regarding: tide'],
    ['Re:', true, '', ''],
    ['', false, '', ''],
  ])('of %s', (subject, reply, words, base) => {
    expect(subjectParts(subject)).toEqual({reply, words, base});
  });
});

describe('headers', () => {
  const subject = (value: string, encoding?: BufferEncoding): string | undefined =>
    readBytes(`From: a\nSubject: ${value}\nDate: x\n\nHi\n`, encoding).comments[0]?.subject;

  it('unfolds them', () => {
    expect(subject('a tide\n\tand\n  another')).toBe('a tide and another');
  });

  it('decodes encoded words, those apart as one', () => {
    expect(subject('=?utf-8?Q?Ebbe_=E2=80?= =?utf-8?Q?=93_Flut?=')).toBe('Ebbe – Flut');
    expect(subject('Re: =?koi8-r?B?8NLJzMnX?=')).toBe('Re: Прилив');
    expect(subject('=?utf-8?X?nothing?=')).toBe('=?utf-8?X?nothing?=');
  });

  it('takes raw bytes for UTF-8, or else for windows-1252', () => {
    expect(subject('marée à Gävle')).toBe('marée à Gävle');
    expect(subject('mar\xE9e \x96 Ebbe\xE0', 'latin1')).toBe('marée – Ebbeà');
  });
});
