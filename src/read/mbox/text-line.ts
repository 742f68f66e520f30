import type {Paragraph} from '../../types.js';
import type {Rows} from './box.js';

/** A line of a mail's words, quotation marks taken off. */
export interface TextLine extends Rows {
  /** 0 own words, 1 `>`, 2 `>>` … */
  quote: number;
  /** A blank one parts paragraphs. */
  text: string;
  role?: NonNullable<Paragraph['role']>;
}

/** Marks beyond these are one more level and nothing else. */
const MOST_MARKS = 100;

/**
 * Take the quotation marks off a line of plain text.
 *
 * ```text
 * >> > the float sticks
 * ^^^^ three marks; the one space after them goes too
 * ```
 */
export function unquoted(line: string): {quote: number; text: string} {
  let at = 0;
  let quote = 0;
  let next = line.startsWith(' >') ? 1 : 0;
  while (line[next] === '>' && quote < MOST_MARKS) {
    quote++;
    at = next + 1;
    next = line[at] === ' ' && line[at + 1] === '>' ? at + 1 : at;
  }
  if (quote > 0 && line[at] === ' ') at++;
  return {quote, text: line.slice(at)};
}
