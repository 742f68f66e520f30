import {blank} from '../../text/blank.js';
import type {Line} from '../../text/lines.js';
import {NEWS} from './story.js';

/**
 * Indexes of the lines where dumps begin: the first line, and every `News: ID` that has a fortune line below it.
 * A body may hold a line like `News: 123`; it has no line with a no-break space under it.
 */
export function dumpStarts(rows: readonly Line[]): number[] {
  const starts = [0];
  const firstWords = rows.findIndex((row) => !blank(row.text));
  for (let index = firstWords + 1; index < rows.length; index++) {
    const isNews = NEWS.test((rows[index] as Line).text.trimEnd());
    if (isNews && fortuneBelow(rows, index)) starts.push(index);
  }
  return starts;
}

/** True where the first line with words below an index is the header's fortune. */
export function fortuneBelow(rows: readonly Line[], index: number): boolean {
  for (const row of rows.slice(index + 1, index + 5)) {
    if (!blank(row.text)) return row.text.startsWith('\u00A0');
  }
  return false;
}
