import {blank} from '../../text/blank.js';
import type {Line} from '../../text/lines.js';
import {reference} from '../plain/references.js';

/** Longer than any fortune of the mirror's list, shorter than most last paragraphs of a cut-off dump. */
const MOST_CHARACTERS = 400;

/**
 * Index of the line where the mirror's footer fortune begins within the last comment's body; `rows.length` where
 * the dump ends without one. Nothing marks a fortune, so it must be the last words of a complete dump:
 * after the comment's references, or one paragraph more than the comment needs, and whole.
 *
 * ```text
 * Just asking for a friend :D
 *
 * Kilroe hic erat!
 * ^ the footer
 * ```
 */
export function footerStart(rows: readonly Line[]): number {
  const starts = paragraphStarts(rows);
  const lastReference = starts.findLastIndex((start) => reference(rows[start]?.text ?? '') !== undefined);
  if (lastReference !== -1) return starts[lastReference + 1] ?? rows.length;
  const paragraph = (back: number): string => paragraphText(rows, starts, starts.length - back);
  const last = paragraph(1);
  const attribution = ATTRIBUTION.test(last);
  const size = attribution || (last.startsWith('A: ') && paragraph(2).startsWith('Q: ')) ? 2 : 1;
  const whole = attribution || WHOLE.test(last.slice(-3));
  if (!whole || starts.length <= size || last.length > MOST_CHARACTERS || last.startsWith('>')) {
    return rows.length;
  }
  return starts[starts.length - size] as number;
}

const ATTRIBUTION = /^--? ?\p{Lu}/u;
const WHOLE = /[.!?…。！？)"”’»]$/u;

function paragraphStarts(rows: readonly Line[]): number[] {
  const result: number[] = [];
  for (const [index, row] of rows.entries()) {
    if (!blank(row.text) && blank(rows[index - 1]?.text ?? '')) result.push(index);
  }
  return result;
}

function paragraphText(rows: readonly Line[], starts: readonly number[], index: number): string {
  const start = starts[index];
  if (start === undefined) return '';
  return rows
    .slice(start, starts[index + 1])
    .map((row) => row.text)
    .join('\n')
    .trim();
}
