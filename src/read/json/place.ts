import type {Line} from '../../text/lines.js';
import type {Position} from '../../types.js';

/** The place of a stretch of the text; `rows` are its lines, at least one. */
export function placeOf(rows: readonly Line[], start: number, end: number): Position {
  const {number: line, start: lineStart} = lineAt(rows, start);
  return {
    start,
    end,
    line,
    column: start - lineStart + 1,
    endLine: lineAt(rows, Math.max(start, end - 1)).number,
  };
}

/** Line and column of an offset, each from 1; of one after the last line too. */
export function pointAt(rows: readonly Line[], offset: number): {line: number; column: number} {
  if (rows.length === 0) return {line: 1, column: 1};
  const {number: line, start} = lineAt(rows, offset);
  return {line, column: offset - start + 1};
}

function lineAt(rows: readonly Line[], offset: number): Line {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((rows[middle] as Line).start <= offset) low = middle;
    else high = middle - 1;
  }
  return rows[low] as Line;
}
