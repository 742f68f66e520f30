import {blank} from '../../text/blank.js';
import type {Line} from '../../text/lines.js';
import {positionOfWords} from '../../text/position.js';
import type {Paragraph} from '../../types.js';

/**
 * The paragraphs of a body: runs of lines between blank ones, cut again where the depth of quotation changes.
 *
 * ```text
 * > > Are the springs original?
 * ^^^^ two marks, quotation depth 2
 * ```
 */
export function paragraphs(rows: readonly Line[]): Paragraph[] {
  const result: Paragraph[] = [];
  let run: Line[] = [];
  let depth = 0;
  const close = (): void => {
    if (run.length === 0) return;
    const text = run.map((row) => unquote(row.text).text).join('\n');
    result.push({quote: depth, text, position: positionOfWords(run)});
    run = [];
  };
  for (const row of rows) {
    const {quote, text} = unquote(row.text);
    if (text === '' || (run.length > 0 && quote !== depth)) close();
    if (text === '') continue;
    depth = quote;
    run.push(row);
  }
  close();
  return result;
}

/** A line without its quotation marks, and how many there were. */
export function unquote(line: string): {quote: number; text: string} {
  let index = 0;
  let quote = 0;
  for (; index < line.length; index++) {
    const character = line[index] as string;
    if (character === '>') quote++;
    else if (!blank(character)) break;
  }
  return {quote, text: line.slice(index).trimEnd()};
}
