import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {corpusFolder} from '../../support/corpus.js';
import {readMail, tiles} from './support.js';

const file = `${corpusFolder}/mbox/lkml.mbox`;
const has = existsSync(file);
if (!has) process.stderr.write(`Skipped: ${file} is not here\n`);

/** The mails of the box by line, told apart and read without any of the reader's code. */
function truth(text: string): {id: string; answers: string[]}[] {
  const mails = `\n${text}`.split('\nFrom nobody Mon Jan  1 00:00:00 2010\n').slice(1);
  return mails.map((mail) => {
    const head = mail.slice(0, mail.indexOf('\n\n')).replace(/\n[ \t]+/g, ' ');
    const ids = (name: string): string[] => {
      const line = head.split('\n').find((row) => row.toLowerCase().startsWith(`${name}:`)) ?? '';
      return line.match(/<[^<> ]+>/g) ?? [];
    };
    const last = ids('references').slice(-1);
    return {id: ids('message-id')[0] ?? '', answers: [...ids('in-reply-to'), ...last]};
  });
}

describe.skipIf(!has)('the real box', () => {
  it('has the parents that its headers name, and every mail', () => {
    const bytes = readFileSync(file);
    const text = bytes.toString('utf8');
    const start = performance.now();
    const dump = readMail(bytes);
    const took = performance.now() - start;

    const mails = truth(text);
    const copies = dump.messages.filter(({rule}) => rule === 'copy').length;
    expect(dump.comments.length + copies).toBe(mails.length);
    expect(tiles(dump, text)).toBe(true);

    const first = new Map<string, number>();
    for (const [index, {id}] of mails.entries()) if (!first.has(id)) first.set(id, index);
    const starts = [...`\n${text}`.matchAll(/\nFrom nobody Mon Jan {2}1 00:00:00 2010\n/g)].map(
      ({index}) => index,
    );
    const byStart = new Map(dump.comments.map((comment) => [comment.position.start, comment]));
    const known = [...first.values()].flatMap((index) => {
      const parent = mails[index]?.answers.map((id) => first.get(id)).find((at) => at !== undefined);
      return parent === undefined ? [] : [{index, parent}];
    });
    const right = known.filter(({index, parent}) => {
      const comment = byStart.get(starts[index] ?? -1);
      return comment !== undefined && comment.given === byStart.get(starts[parent] ?? -1)?.id;
    });
    const figures = `${mails.length} mails, ${copies} copies, parents ${right.length} of ${known.length}`;
    process.stdout.write(`lkml.mbox: ${figures}, read in ${Math.round(took)} ms\n`);
    expect(known.length).toBeGreaterThan(100);
    expect(right.length).toBe(known.length);
  });
});
