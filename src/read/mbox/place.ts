import type {Line} from '../../text/lines.js';
import {positionOf} from '../../text/position.js';
import type {Message, Position} from '../../types.js';
import type {Rows} from './box.js';

/** The place of whole lines, of which there is one at least. */
export function place(rows: readonly Line[], {from, to}: Rows): Position {
  return positionOf([rows[from] as Line, rows[to - 1] as Line]);
}

/** A message about a mail, placed at its first line. */
export function message(rows: readonly Line[], {from}: Rows, rule: string, reason: string): Message {
  return {rule, reason, line: rows[from]?.number ?? 1, column: 1};
}
