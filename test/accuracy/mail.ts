import {readFileSync} from 'node:fs';
import {mbox} from '../../src/read/mbox/mbox.js';
import {lines} from '../../src/text/lines.js';
import type {Dump} from '../../src/types.js';
import {corpusFolder} from '../support/corpus.js';

/** The real box. */
export const boxFile = `${corpusFolder}/mbox/lkml.mbox`;

const SEPARATOR = '\nFrom nobody Mon Jan  1 00:00:00 2010\n';

export interface MailFigures {
  dump: Dump;
  text: string;
  mails: number;
  /** Second copies of a mail, passed over. */
  copies: number;
  /** Parents that the headers name and the box holds. */
  known: number;
  right: number;
}

/** Read the real box and hold the parents against its headers. */
export function measureMail(): MailFigures {
  const bytes = readFileSync(boxFile);
  const text = bytes.toString('utf8');
  const dump = mbox.read(lines(text), {text, bytes});
  const mails = truth(text);
  const first = new Map<string, number>();
  for (const [index, {id}] of mails.entries()) if (!first.has(id)) first.set(id, index);
  const starts: number[] = [];
  const whole = `\n${text}`;
  for (let at = whole.indexOf(SEPARATOR); at !== -1; at = whole.indexOf(SEPARATOR, at + 1)) starts.push(at);
  const byStart = new Map(dump.comments.map((comment) => [comment.position.start, comment]));
  const known = [...first.values()].flatMap((index) => {
    const parent = mails[index]?.answers.map((id) => first.get(id)).find((at) => at !== undefined);
    return parent === undefined ? [] : [{index, parent}];
  });
  const right = known.filter(({index, parent}) => {
    const comment = byStart.get(starts[index] ?? -1);
    return comment !== undefined && comment.given === byStart.get(starts[parent] ?? -1)?.id;
  });
  const copies = dump.messages.filter(({rule}) => rule === 'copy').length;
  return {dump, text, mails: mails.length, copies, known: known.length, right: right.length};
}

/** The mails of the box, told apart and read without any of the reader's code. */
function truth(text: string): {id: string; answers: string[]}[] {
  const mails = `\n${text}`.split(SEPARATOR).slice(1);
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
