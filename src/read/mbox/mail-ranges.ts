import {blank} from '../../text/blank.js';
import type {Box, Rows} from './box.js';
import {fieldName, isField} from './headers.js';

/** Headers that a mail begins with; a paragraph may well begin with `Note:`. */
const FIRST =
  /^(?:from|to|cc|date|subject|sender|reply-to|message-id|in-reply-to|references|received|return-path|delivered-to|mime-version|content-[a-z-]+|x-[a-z0-9-]+|list-[a-z-]+|status|precedence|dkim-signature|authentication-results|envelope-to|arc-[a-z-]+)$/;

const TIME = /\d{1,2}:\d{2}/;
const YEAR = /\b(?:19|20)\d\d\b/;

/**
 * Where the mails of a box stand. A `From ` line parts them where a header follows, and it either has a date or
 * stands below a blank line. A text that begins with headers is one mail, or the first of them.
 *
 * ```text
 * From ada at example.org  Mon Jan  1 09:30:00 2024
 *                                     ^^^^^^^^^^^^^ a date: it parts mails
 * From: ada at example.org (Ada Wren)
 * ^ a header: without it the line above is anybody's sentence
 * ```
 */
export function mailRanges(box: Box): Rows[] {
  const starts: number[] = [];
  for (const [at, {text}] of box.rows.entries()) {
    if (text.startsWith('From ') && opensMail(box, at)) starts.push(at);
  }
  const first = box.rows.findIndex((row) => !blank(row.text));
  if (first !== -1 && first !== starts[0] && headerNames(box, first) >= 1) starts.unshift(first);
  return starts.map((from, index) => ({from, to: starts[index + 1] ?? box.rows.length}));
}

/** How many of the headers that every mail has a line and those below it have. */
export function headerNames({rows}: Pick<Box, 'rows'>, from: number): number {
  const names = new Set<string>();
  for (let at = from; at < Math.min(rows.length, from + MOST_LINES); at++) {
    const text = rows[at]?.text ?? '';
    const name = fieldName(text);
    if (blank(text) || (name === undefined && !/^(?:[ \t]|>From )/.test(text))) break;
    if (name !== undefined && EVERY_MAIL.has(name)) names.add(name);
  }
  return names.size;
}

const EVERY_MAIL = new Set(['from', 'date', 'subject', 'message-id']);
/** Mail servers put many lines above the author's. */
const MOST_LINES = 400;

function opensMail({rows}: Box, at: number): boolean {
  const next = at + (rows[at + 1]?.text.startsWith('>From ') === true ? 2 : 1);
  const below = rows[next]?.text ?? '';
  if (!isField(below)) return false;
  const tail = (rows[at]?.text ?? '').slice(-60);
  if (TIME.test(tail) && YEAR.test(tail)) return true;
  return (at === 0 || blank(rows[at - 1]?.text ?? '')) && FIRST.test(fieldName(below) ?? '');
}
