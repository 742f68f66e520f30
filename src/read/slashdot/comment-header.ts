import {blank} from '../../text/blank.js';
import type {Line} from '../../text/lines.js';

/** The first lines of a comment. */
export interface CommentHeader {
  subject: string;
  score: number;
  label?: string;
  author: string;
  uid?: number;
  subscriber?: boolean;
  /** Index of the line after the `by` line. */
  next: number;
}

const ANONYMOUS = 'Anonymous Coward';
const SCORE = /^\(Score:(-?\d{1,3})(?:, ?([\p{L}][\p{L} '-]{0,40}))?\)$/u;
const UID = /^\( ?(\d{1,12}) ?\)$/;

/** Blank lines that may stand between a subject and its `by` line. */
const MOST_BLANK = 3;

/**
 * Read the comment header that begins at a line, or give undefined where none does.
 *
 * ```text
 * Still a full context switch (Score:2)
 *                            ^ the last `(Score:` of the line, and nothing after it
 * by Myria ( 562655 ) *
 * ^ without this line the one above is anybody's text
 * ```
 */
export function commentHeader(rows: readonly Line[], index: number): CommentHeader | undefined {
  const title = titleParts(rows[index]?.text ?? '');
  if (title === undefined) return undefined;
  let next = index + 1;
  while (next <= index + MOST_BLANK && blank(rows[next]?.text ?? 'end')) next++;
  const author = authorParts(rows[next]?.text ?? '');
  return author && {...title, ...author, next: next + 1};
}

function titleParts(text: string): Pick<CommentHeader, 'subject' | 'score' | 'label'> | undefined {
  const line = text.trim();
  const tail = line.endsWith(')') ? line.lastIndexOf('(Score:') : -1;
  const match = tail === -1 ? null : SCORE.exec(line.slice(tail));
  if (match === null) return undefined;
  const label = match[2];
  return {
    subject: line.slice(0, tail).trim(),
    score: Number(match[1]),
    ...(label !== undefined && {label}),
  };
}

function authorParts(text: string): Pick<CommentHeader, 'author' | 'uid' | 'subscriber'> | undefined {
  const line = text.trim();
  if (!line.startsWith('by ')) return undefined;
  const subscriber = line.endsWith(' *');
  const name = (subscriber ? line.slice(3, -2) : line.slice(3)).trim();
  const mark = subscriber ? {subscriber} : {};
  if (name === ANONYMOUS) return {author: name, ...mark};
  const tail = name.lastIndexOf('(');
  const match = tail < 1 ? null : UID.exec(name.slice(tail));
  if (match === null) return undefined;
  return {author: name.slice(0, tail).trim(), uid: Number(match[1]), ...mark};
}
