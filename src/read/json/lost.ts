import type {Line} from '../../text/lines.js';
import type {Message} from '../../types.js';
import type {Entry} from './entry.js';
import {pointAt} from './place.js';

/** Say how many comments were deleted at the site: their replies stand, they do not. */
export function deletedMessage(entries: readonly Entry[], rows: readonly Line[]): Message[] {
  const deleted = entries.filter(({words}) => words === undefined);
  const first = deleted[0];
  if (first === undefined) return [];
  const what = deleted.length === 1 ? '1 comment was' : `${deleted.length} comments were`;
  return [{rule: 'deleted', reason: `${what} deleted at the site`, ...pointAt(rows, first.start)}];
}

/** A stub for comments that the site did not give. */
export interface More {
  /** Offset of its object in the text. */
  start: number;
  /** 0 where the site does not count them. */
  count: number;
}

/** Say how many comments the dump lacks, at least: a stub without a count stands for one or more. */
export function moreMessage(stubs: readonly More[], rows: readonly Line[]): Message[] {
  const first = stubs[0];
  if (first === undefined) return [];
  const least = stubs.some(({count}) => count < 1) ? 'at least ' : '';
  const count = stubs.reduce((sum, stub) => sum + Math.max(1, stub.count), 0);
  const what = count === 1 ? '1 comment is' : `${count} comments are`;
  const where = stubs.length === 1 ? 'a `more` stub' : `${stubs.length} \`more\` stubs`;
  const reason = `${least}${what} not in the dump, behind ${where}`;
  return [{rule: 'more', reason, ...pointAt(rows, first.start)}];
}
