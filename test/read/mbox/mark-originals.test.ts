import {describe, expect, it} from 'vitest';
import {roles} from './support.js';

describe('markOriginals', () => {
  const headers = 'From: Ada\nSent: Monday\nTo: Bob\nSubject: Tide';

  it('takes what Outlook quotes for a quotation', () => {
    expect(roles(`Yes.\n\n-----Original Message-----\n${headers}\n\nLow?\n\n> High.\n`)).toEqual([
      'Yes.',
      `attribution -----Original Message-----\n${headers}`,
      '> Low?',
      '>> High.',
    ]);
    expect(roles(`Yes.\n\n${headers}\n\nLow?\n`)).toEqual(['Yes.', `attribution ${headers}`, '> Low?']);
    expect(roles('Ja.\n\nVon: Ada\nGesendet: Montag\n\nEbbe?\n')).toEqual([
      'Ja.',
      'attribution Von: Ada\nGesendet: Montag',
      '> Ebbe?',
    ]);
  });

  it('knows headers by From and by a date in the three lines below it', () => {
    const mail = (...between: string[]) =>
      roles(['From: Ada', ...between, 'Sent: Monday', '', 'Low?', ''].join('\n'));
    expect(mail('To: Bob', 'Cc: Cy')).toEqual([
      'attribution From: Ada\nTo: Bob\nCc: Cy\nSent: Monday',
      '> Low?',
    ]);
    expect(mail('To: Bob', 'Via: Cy', 'Bcc: Dee')).toEqual([
      'From: Ada\nTo: Bob\nVia: Cy\nBcc: Dee\nSent: Monday',
      'Low?',
    ]);
    expect(roles('From: Ada\nTo: Bob\n\nLow?\n')).toEqual(['From: Ada\nTo: Bob', 'Low?']);
    expect(roles('> From: Ada\n> Sent: Monday\n\nLow?\n')).toEqual(['> From: Ada\nSent: Monday', 'Low?']);
    expect(roles('*From:* Ada\n*Sent:* Monday\n\nLow?\n')[1]).toBe('> Low?');
    expect(roles('Von: Ada\nSent: Monday\n\nLow?\n')[1]).toBe('Low?');
  });

  it('takes eight headers at most, two blank lines below the rule at most', () => {
    const many = Array.from({length: 9}, (_, at) => `${'X'.repeat(at + 2)}: y`);
    expect(roles(`-----Original Message-----\n\n\n${many.join('\n')}\n`)).toEqual([
      'attribution -----Original Message-----',
      `attribution ${many.slice(0, 8).join('\n')}`,
      `> ${many[8]}`,
    ]);
    expect(roles('-----Original Message-----\n\n\n\nFrom: Ada\n')).toEqual([
      'attribution -----Original Message-----',
      '> From: Ada',
    ]);
    expect(roles('-----Original Message-----\nLow?\n')).toEqual([
      'attribution -----Original Message-----',
      '> Low?',
    ]);
    expect(roles('- Original Message -\nLow?\n')).toEqual(['- Original Message -\nLow?']);
  });

  it('takes names of one word or two for headers, with or without words behind them', () => {
    const headers = ['From: Ada', 'Reply To: x', '*Cc :* y', 'Re-Sent-To: z', 'To:'];
    for (const words of [
      'no header at all: x',
      'a1: x',
      'To:x',
      `${'X'.repeat(22)}: y`,
      'X absolutely: y',
      'See, To: x',
      'x: y',
    ]) {
      expect(roles(`-----Original Message-----\n${headers.join('\n')}\n${words}\n`)).toEqual([
        `attribution -----Original Message-----\n${headers.join('\n')}`,
        `> ${words}`,
      ]);
    }
  });

  it('goes a level deeper at each mail, eight at most', () => {
    const rule = '--- Original Message ---';
    expect(roles(`Yes.\n${rule}\nOne.\n${rule}\nTwo.\n`)).toEqual([
      ...['Yes.', `attribution ${rule}`, '> One.', `>attribution ${rule}`, '>> Two.'],
    ]);
    expect(roles(`${rule}\nOn.\n`.repeat(10)).at(-1)).toBe('>>>>>>>> On.');
  });

  it('counts marks below it once', () => {
    expect(roles(`Yes.\n\n--- Original Message ---\n${headers}\n\n> Low?\n`)).toEqual([
      'Yes.',
      `attribution --- Original Message ---\n${headers}`,
      '> Low?',
    ]);
  });
});
