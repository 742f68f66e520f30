import {blank} from '../../text/blank.js';
import type {Line} from '../../text/lines.js';

/** Lines that a title and its details take up, at most, blank ones included. */
const MOST_LINES = 16;

/**
 * Indexes of the lines where dumps begin: the first line, and every title above the details above an
 * `o Reference:` that an `o News link:` follows. The items stand left of any body, so that no comment can hold them.
 */
export function dumpStarts(rows: readonly Line[]): number[] {
  const starts = [0];
  for (const [index, {text}] of rows.entries()) {
    if (!text.startsWith('  o Reference:') || rows[index + 1]?.text.startsWith('  o News link:') !== true)
      continue;
    const start = titleAbove(rows, index);
    const last = starts.at(-1) as number;
    if (start > last && rows.slice(last, start).some((row) => !blank(row.text))) starts.push(start);
  }
  return starts;
}

/** Index of the first line of the second run of lines above. */
function titleAbove(rows: readonly Line[], index: number): number {
  let at = index;
  for (let run = 0; run < 2; run++) {
    while (at > 0 && at > index - MOST_LINES && blank(rows[at - 1]?.text ?? '')) at--;
    while (at > 0 && at > index - MOST_LINES && !blank(rows[at - 1]?.text ?? '')) at--;
  }
  return at;
}
