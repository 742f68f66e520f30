import {blank} from '../../text/blank.js';
import type {Line} from '../../text/lines.js';
import type {Reference} from '../../types.js';

/** A number in brackets, one space, and something with a scheme or a leading slash. */
const REFERENCE = /^\[(\d{1,4})\] ((?:[a-z][a-z0-9+.-]{0,30}:|\/)\S*)$/i;

/**
 * Part a body from the list of references at its end.
 *
 * ```text
 * [1] https://www.linuxmint.com/
 * ^^^ ^ only at the end, counting up from 1 or, in a damaged dump, from a later number
 * ```
 */
export function references(rows: readonly Line[]): {body: readonly Line[]; links: Reference[]} {
  const links: Reference[] = [];
  let end = rows.length;
  for (let index = rows.length - 1; index >= 0; index--) {
    const text = (rows[index] as Line).text;
    if (blank(text)) continue;
    const link = reference(text);
    const above = links[0]?.mark;
    if (link === undefined || (above !== undefined && link.mark !== above - 1)) break;
    links.unshift(link);
    end = index;
  }
  return {body: rows.slice(0, end), links};
}

/** The reference that a line holds, if it is one. */
export function reference(text: string): Reference | undefined {
  const match = REFERENCE.exec(text.trim());
  return match === null ? undefined : {mark: Number(match[1]), url: match[2] as string};
}
