import type {Position} from '../types.js';
import type {Line} from './lines.js';

/** The place of whole lines, their line ends included; `rows` holds at least one. */
export function positionOf(rows: readonly Line[]): Position {
  const first = rows[0] as Line;
  const last = rows[rows.length - 1] as Line;
  return {
    start: first.start,
    end: last.end,
    line: first.number,
    column: first.column ?? 1,
    endLine: last.number,
  };
}

/** The place of the words in lines: without the white space around them and the last line end. */
export function positionOfWords(rows: readonly Line[]): Position {
  const first = rows[0] as Line;
  const last = rows[rows.length - 1] as Line;
  const indent = first.text.length - first.text.trimStart().length;
  return {
    start: first.start + indent,
    end: last.start + last.text.trimEnd().length,
    line: first.number,
    column: indent + (first.column ?? 1),
    endLine: last.number,
  };
}
