import {blank} from '../../text/blank.js';
import type {TextLine} from './text-line.js';

/** Mail programs wrap quotations at about this length. */
const WRAPS = 68;
/** What they carry over is short. */
const MOST_CARRIED = 40;

/**
 * Give words back to the quotation that they were wrapped out of: the line above had no room for the first of them.
 *
 * ```text
 * > when I last looked, the float stuck and the clock of the harbour was
 * slow
 * ^^^^ by its marks somebody's own
 * > again.
 * ```
 */
export function markWrapped(lines: readonly TextLine[]): void {
  for (let at = 1; at < lines.length - 1; at++) {
    const line = lines[at] as TextLine;
    const above = lines[at - 1] as TextLine;
    const below = lines[at + 1] as TextLine;
    if (line.quote >= above.quote || below.quote <= line.quote || line.role !== undefined) continue;
    const text = line.text.trim();
    const full = above.quote * 2 + above.text.trimEnd().length;
    const first = text.indexOf(' ') === -1 ? text.length : text.indexOf(' ');
    const ended = blank(above.text) || /[.!?:]["')]?$/.test(above.text.trimEnd());
    if (text === '' || ended || text.length > MOST_CARRIED || full + first < WRAPS) continue;
    line.quote = above.quote;
  }
}
