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

  it('undoes what boxes do to lines that begin with From', () => {
    expect(bodies(`${HEAD}>From the pier.\n\n>>From a quotation.\n`)).toEqual([
      ['From the pier.', '> From a quotation.'],
    ]);
    expect(bodies('From: a\nSubject: x\n\n>From the pier.\n')).toEqual([['> From the pier.']]);
  });

  it('takes headers above the first From line for a mail', () => {
    expect(bodies(`From: a\nSubject: x\n\nHigh.\n\n${HEAD}Low.\n`)).toEqual([['High.'], ['Low.']]);
  });
});
