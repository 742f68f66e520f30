import {describe, expect, it} from 'vitest';
import {author} from '../../../src/read/mbox/author.js';
import {seconds} from '../../../src/read/mbox/date.js';
import {headers, isField} from '../../../src/read/mbox/headers.js';
import {lines} from '../../../src/text/lines.js';
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
    ['"Ada" <ada@example.org>', 'Ada'],
    ['" Ada  Wren " <ada@example.org>', 'Ada Wren'],
    ['" <ada@example.org>', '"'],
    ['"Ada" Wren <ada@example.org>', '"Ada" Wren'],
    ['Ada "Tide" <ada@example.org>', 'Ada "Tide"'],
    ['Ada <of Ryde> <ada@example.org>', 'Ada <of Ryde>'],
    ['Ada (at sea) <ada@example.org>', 'Ada (at sea)'],
    ['<ada@example.org> (Ada Wren) ', 'Ada Wren'],
    ['ada@example.org ("Ada (at sea)")', 'Ada (at sea)'],
    ['ada@example.org ()', 'ada'],
    ['ada@example.org (Ada', 'ada'],
    ['ada@example.org Ada)', 'ada'],
    [' ada@example.org', 'ada'],
    ['< ada@example.org>', 'ada'],
    ['ada;bob', 'ada'],
    [' <>', 'Unknown sender'],
    ['@example.org', 'Unknown sender'],
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
    ['Mon, 01 Jan 2024 05:30:00 EDT', at],
    ['1 January 2024 03:30 cst', at],
    ['1-Jan-2024 04:30:00 CDT', at],
    ['01  Jan  2024,  02:30:00 MST', at],
    ['1 Jan 2024 03:30:00 MDT', at],
    ['1 Jan 2024 01:30:00  PST', at],
    ['1 Jan 2024 02:30:00 PDT', at],
    ['1 Jan 2024 9:30', at],
    ['11 Jan 2024 09:30', at + 10 * 86_400],
    ['1 Jan 2024 09:30:05 UT', at + 5],
    ['1 Jan 2024 15:00:00 +0530', at],
    ['1 Jan 2024 15:00:00+0530', at],
    ['1 Jan 2024 09:30:00 +05', at],
    ['Mon Jan 01 9:30 2024', at],
    ['Mon Jan  1 04:30:07 EST 2024', at + 7],
    ['Mon Jan  1 10:30:00 +0100 2024', at],
    [`${'(a comment) '.repeat(8)}1 Jan 2024 09:30`, at],
    [`${'(a comment) '.repeat(10)}1 Jan 2024 09:30`, undefined],
    ['Jan 1', undefined],
    ['yesterday', undefined],
    ['1 Foo 2024 10:00:00', undefined],
    ['', undefined],
  ])('of %s are %s', (text, known) => {
    expect(seconds(text)).toBe(known);
  });
});

describe('years and months', () => {
  it.each([
    ['00', 2000],
    ['49', 2049],
    ['50', 1950],
    ['99', 1999],
    ['100', 2000],
    ['1000', 1000],
  ])('of %s are in %i', (year, full) => {
    expect(seconds(`1 Jan ${year} 00:00`)).toBe(Date.UTC(full, 0, 1) / 1000);
  });

  it.each('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov DEC'.split(' '))('has the month %s', (month) => {
    const {length} = 'JanFebMarAprMayJunJulAugSepOctNovDEC'.split(month)[0] ?? '';
    expect(seconds(`2 ${month} 2024 00:00`)).toBe(Date.UTC(2024, length / 3, 2) / 1000);
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

  const fields = (text: string, from = 0): [unknown, number] => {
    const rows = lines(text);
    const found = headers(
      {rows, raw: rows.map((row) => row.text), binary: false, escaped: true},
      from,
      rows.length,
    );
    return [Object.fromEntries(found.fields), found.body];
  };

  it('has those that are looked at, by their names in lower case, the first of each', () => {
    expect(fields('SUBJECT: a: b\nX-Tide: low\nsubject: c\nFrom:\nDate :now\n\nTo: words')).toEqual([
      {subject: 'a: b', from: '', date: 'now'},
      6,
    ]);
    for (const name of [
      'Message-ID',
      'In-Reply-To',
      'References',
      'Content-Type',
      'Content-Transfer-Encoding',
      'Content-Disposition',
    ]) {
      expect(fields(`${name}: x`)).toEqual([{[name.toLowerCase()]: 'x'}, 1]);
    }
  });

  it('end at the first line that is none, which is the body unless it is blank', () => {
    expect(fields('Subject: a\nwords: no\n no')[1]).toBe(3);
    expect(fields('Subject: a\nno words')).toEqual([{subject: 'a'}, 1]);
    expect(fields('Subject: a\n no\n \n b')).toEqual([{subject: 'a no'}, 3]);
    expect(fields('Subject: a\n>From x\n b\nFrom: c\n\n')).toEqual([{subject: 'a', from: 'c'}, 5]);
    expect(fields('Subject: a')).toEqual([{subject: 'a'}, 1]);
    expect(fields('From x\nSubject: a', 1)).toEqual([{subject: 'a'}, 2]);
    for (const odd of [
      ': a',
      'Sub ject: a',
      `${'x'.repeat(81)}: a`,
      '-: a\n'.slice(4),
      'Tide\u00A0: a',
      `x${' '.repeat(9)}: a`,
    ]) {
      expect(isField(odd)).toBe(false);
    }
    for (const good of ['x: a', 'X-1_y.z!: a', `${'x'.repeat(80)}:`, 'x\t :a'])
      expect(isField(good)).toBe(true);
  });

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
