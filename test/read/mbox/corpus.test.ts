import {existsSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {boxFile, measureMail} from '../../accuracy/mail.js';
import {tiles} from './support.js';

const has = existsSync(boxFile);
if (!has) process.stderr.write(`Skipped: ${boxFile} is not here\n`);

describe.skipIf(!has)('the real box', () => {
  it('has the parents that its headers name, and every mail', () => {
    const {dump, text, mails, copies, known, right} = measureMail();
    expect(dump.comments.length + copies).toBe(mails);
    expect(tiles(dump, text)).toBe(true);
    expect(known).toBeGreaterThan(100);
    expect(right).toBe(known);
  });
});
