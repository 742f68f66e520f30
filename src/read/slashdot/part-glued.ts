import type {Line} from '../../text/lines.js';
import {fortuneBelow} from './dump-starts.js';

/**
 * Part the lines in which one dump runs into the next, as `cat` leaves them where the first has no final line end.
 *
 * ```text
 * Kilroe hic erat!News: 0178195044
 *                 ^ the next dump, if its fortune stands below
 * ```
 */
export function partGlued(rows: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  for (const [index, row] of rows.entries()) {
    const at = glue(row.text);
    if (at < 1 || !fortuneBelow(rows, index)) {
      result.push(row);
      continue;
    }
    const start = row.start + at;
    result.push({...row, end: start, text: row.text.slice(0, at)});
    result.push({...row, start, text: row.text.slice(at), column: (row.column ?? 1) + at});
  }
  return result;
}

/** Where in a line `News: ID` stands as its end; below 1 where it does not, or is the whole line. */
function glue(text: string): number {
  const at = text.lastIndexOf('News: ');
  return at > 0 && /^News: \d{6,20}\s{0,4}$/.test(text.slice(at, at + 40)) ? at : -1;
}
