import {describe, expect, it} from 'vitest';
import {readMail, shown} from './support.js';

const START = 'From ada@example.org Mon Jan  1 09:30:00 2024\n';
const HEAD = `${START}From: Ada <ada@example.org>\nSubject: Tide\n\n`;

describe('mailRanges', () => {
  const bodies = (text: string): string[][] => readMail(text).comments.map(shown);

  it('parts mails at a date and a header, a blank line above or not', () => {
    expect(bodies(`${HEAD}High.\n${HEAD}Low.\n`)).toEqual([['High.'], ['Low.']]);
    expect(bodies(`${HEAD}High.\n\n${HEAD}Low.\n`)).toEqual([['High.'], ['Low.']]);
  });

  it('parts mails without a date below a blank line only, at a header that mails begin with', () => {
    expect(bodies(`${HEAD}High.\n\nFrom bob\nSubject: Low\n\nLow.\n`)).toEqual([['High.'], ['Low.']]);
    expect(bodies(`${HEAD}High.\nFrom bob\nSubject: Low\n`)).toHaveLength(1);
    expect(bodies(`${HEAD}High.\n\nFrom what I hear\nNote: it is low.\n`)).toHaveLength(1);
    expect(bodies(`${HEAD}High.\n\nFrom Monday 10:00 of 2024 on\nit is low.\n`)).toHaveLength(1);
  });

  it('knows a date by its time and its year in the last sixty characters', () => {
    const start = (line: string): number => bodies(`${HEAD}High.\n${line}\nX-Tide: low\n\nLow.\n`).length;
    expect(start('From ada Mon Jan  1 9:30 1999')).toBe(2);
    expect(start(`From ${'a'.repeat(99)} 09:30 2024`)).toBe(2);
    expect(start(`From ada 09:30 2024 ${'a'.repeat(60)}`)).toBe(1);
    expect(start('From ada Mon Jan  1 2024')).toBe(1);
    expect(start('From ada 09:30 2124')).toBe(1);
    expect(start('From ada 09:30 20245')).toBe(1);
    expect(start('From ada 09:30 1')).toBe(1);
    expect(start('from ada 09:30 2024')).toBe(1);
    expect(start('From ada 09:30 2024\n>From bob 10:30 2024')).toBe(2);
  });

  it('knows a mail without a date by a header that mails begin with, a blank line above', () => {
    const start = (header: string): number =>
      bodies(`${HEAD}High.\n\nFrom ada\n${header}: x\n\nLow.\n`).length;
    for (const header of ['To', 'Content-Type', 'X-Tide-1', 'List-Id', 'ARC-Seal', 'Received']) {
      expect(start(header)).toBe(2);
    }
    for (const header of ['Note', 'A-X-Tide', 'Tomorrow', 'Content', 'X-', 'List-1']) {
      expect(start(header)).toBe(1);
    }
    expect(bodies('From ada\nTo: x\n\nLow.\n')).toHaveLength(1);
  });

  it('is none where headers are missing at the top', () => {
    expect(bodies('Words.\nmore\n')).toEqual([]);
    expect(bodies('\nSubject: Tide\n\nLow.\n')).toEqual([['Low.']]);
    expect(bodies('To: x\nX-Tide: low\n folded\n>From x\nDate: now\n\nLow.\n')).toEqual([['Low.']]);
    expect(bodies('To: x\n\nDate: now\n')).toEqual([]);
    expect(bodies('To: x\nwords\nDate: now\n')).toEqual([]);
    expect(bodies(`${'X-Tide: low\n'.repeat(399)}Date: now\n\nLow.\n`)).toHaveLength(1);
    expect(bodies(`${'X-Tide: low\n'.repeat(400)}Date: now\n\nLow.\n`)).toEqual([]);
  });

  it('undoes what boxes do to lines that begin with From', () => {
    expect(bodies(`${HEAD}>From the pier.\n\n>>From a quotation.\n`)).toEqual([
      ['From the pier.', '> From a quotation.'],
    ]);
    expect(bodies('From: a\nSubject: x\n\n>From the pier.\n')).toEqual([['> From the pier.']]);
    expect(bodies(`From: a\nSubject: x\n\n>From the pier.\n\n${HEAD}Low.\n`)[0]).toEqual(['From the pier.']);
  });

  it('takes headers above the first From line for a mail', () => {
    expect(bodies(`From: a\nSubject: x\n\nHigh.\n\n${HEAD}Low.\n`)).toEqual([['High.'], ['Low.']]);
  });
});
