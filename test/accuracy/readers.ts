import {knownDumps} from '../read/gopher/known-dumps.js';
import {table} from '../support/table.js';
import {differingBodies, isLikeFlat, rightParents} from './gopher.js';
import {measureMail} from './mail.js';
import {percent} from './score.js';

/** What the readers of formats that state the parents make of real dumps. */
export function readersReport(): string {
  const dumps = knownDumps();
  const differing = dumps.flatMap((dump) => differingBodies(dump).map((line) => `${dump.name} ${line}`));
  const comments = dumps.reduce((sum, dump) => sum + dump.comments.length, 0);
  const parents = dumps.reduce((sum, dump) => sum + rightParents(dump), 0);
  const flat = dumps.filter((dump) => dump.flat !== undefined);
  const {mails, copies, known, right} = measureMail();
  const rows = [
    ['gopher: parents, placeholders included', parents, comments],
    ['gopher: bodies equal up to white space', comments - differing.length, comments],
    ['gopher: stories with the comments of the flat dump', flat.filter(isLikeFlat).length, flat.length],
    [`mbox: parents that are in the box (${mails} mails, ${copies} of them copies)`, right, known],
  ] as const;
  const cells = rows.map(([what, found, of]) => [what, String(of), percent({right: found, of})]);
  const list = differing.length === 0 ? '' : `\nbodies that differ:\n${differing.join('\n')}\n`;
  return `# formats that state the parents\n\n${table([['what', 'of', 'right'], ...cells])}${list}`;
}
