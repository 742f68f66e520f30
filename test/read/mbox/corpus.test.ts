import {existsSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {boxFile, measureMail} from '../../accuracy/mail.js';
import {expectTiled} from '../../support/tiling.js';

const has = existsSync(boxFile);
if (!has) process.stderr.write(`Skipped: ${boxFile} is not here\n`);

describe.skipIf(!has)('the real box', () => {
  it('has the parents that its headers name, and every mail', () => {
    const {dump, text, mails, copies, known, right} = measureMail();
    expect(dump.comments.length + copies).toBe(mails);
    expectTiled(text, dump);
    expect(known).toBeGreaterThan(100);
    expect(right).toBe(known);
  });
});
