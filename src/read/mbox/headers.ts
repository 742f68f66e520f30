import {blank} from '../../text/blank.js';
import type {Box} from './box.js';
import {decodeBytes} from './charset.js';

/** The headers that are looked at; a mail may have a hundred others. */
const NAMES = new Set([
  ...['subject', 'from', 'date', 'message-id', 'in-reply-to', 'references'],
  ...['content-type', 'content-transfer-encoding', 'content-disposition'],
]);

const FIELD = /^([!-9;-~]{1,80})[ \t]{0,8}:/;

/** Headers by name in lower case, unfolded; the first where one is repeated. */
export type Fields = ReadonlyMap<string, string>;

/** True for a line that may open a header. */
export function isField(line: string): boolean {
  return FIELD.test(line);
}

/** Name of the header that a line opens, in lower case. */
export function fieldName(line: string): string | undefined {
  return FIELD.exec(line)?.[1]?.toLowerCase();
}

/**
 * Read headers up to the first line that is none; `body` is the line after the blank one that ends them.
 *
 * ```text
 * Subject: [tides] The clock at Wren Point
 *  is slow again                            a line that begins with white space goes on with the header above
 *
 * ```
 */
export function headers(box: Box, from: number, to: number): {fields: Fields; body: number} {
  const fields = new Map<string, string>();
  let at = from;
  while (at < to) {
    const text = box.rows[at]?.text ?? '';
    const name = fieldName(text);
    if (blank(text) || (name === undefined && !text.startsWith('>From '))) break;
    let next = at + 1;
    while (next < to && folded(box.rows[next]?.text ?? '')) next++;
    if (name !== undefined && NAMES.has(name) && !fields.has(name)) fields.set(name, value(box, at, next));
    at = next;
  }
  return {fields, body: at < to && blank(box.rows[at]?.text ?? '') ? at + 1 : at};
}

function folded(text: string): boolean {
  return /^[ \t]/.test(text) && !blank(text);
}

/** A header's words: decoded before white space is taken off, for U+00A0 may be the half of a character. */
function value(box: Box, from: number, to: number): string {
  const raw = box.raw.slice(from, to).join('\n');
  const text = box.binary ? decodeBytes(raw).text : raw;
  return text
    .slice(text.indexOf(':') + 1)
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim();
}
