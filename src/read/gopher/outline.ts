import {blank} from '../../text/blank.js';
import type {Line} from '../../text/lines.js';

/** The line that a comment, shown or hidden, begins with. */
export interface Opening {
  /** Index of the line. */
  index: number;
  /** Columns before the `** `. */
  indent: number;
  /** Empty lines just above. */
  blanks: number;
  /** What stands behind the `** `; nothing for a hidden comment. */
  title: string;
}

/** The columns at which the indent stops growing. */
export const MOST_INDENT = 47;
const FIRST_INDENT = 2;
const INDENT = 3;

const OPENING = /^( {2,47})\*\*(?: (.*))?$/s;

/**
 * Find the lines that comments begin with.
 *
 * ```text
 *      (a line that is empty: blank lines of a body hold its indent)
 *      ** Re:Leap second (Score:2)
 * ^^^^^ two columns, and three more a level
 * ```
 */
export function openings(rows: readonly Line[]): Opening[] {
  const result: Opening[] = [];
  const keepsIndents = hasIndentedBlanks(rows);
  let blanks = 0;
  for (const [index, {text}] of rows.entries()) {
    const above = result[result.length - 1];
    const opening = blanks > 0 || index === 0 ? openingAt(text) : undefined;
    const deepest = above === undefined || keepsIndents ? MOST_INDENT : above.indent + INDENT;
    if (opening !== undefined && opening.indent <= deepest) result.push({index, blanks, ...opening});
    blanks = text === '' ? blanks + 1 : 0;
  }
  return result;
}

function openingAt(text: string): Pick<Opening, 'indent' | 'title'> | undefined {
  const match = OPENING.exec(text);
  if (match === null) return undefined;
  const indent = (match[1] as string).length;
  if (levelOf(indent) % 1 !== 0) return undefined;
  return {indent, title: (match[2] ?? '').trim()};
}

/** Levels below top level that an indent shows. */
export function levelOf(indent: number): number {
  return (indent - FIRST_INDENT) / INDENT;
}

/** False where something took the spaces off the ends of lines, so that blank lines of bodies are empty too. */
function hasIndentedBlanks(rows: readonly Line[]): boolean {
  return rows.some(({text}) => text !== '' && blank(text));
}
