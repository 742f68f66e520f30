import {blank} from '../../text/blank.js';
import type {SourceLine} from './source-lines.js';
import {type TextLine, unquoted} from './text-line.js';

/**
 * Put flowed lines together again (RFC 3676). Quotations flow by themselves.
 *
 * ```text
 * > a line that ends with a space goes on⎵
 * > in the next one of the same depth
 * -- ⎵   a signature's line never does
 * ```
 */
export function flowed(lines: readonly SourceLine[], delSp: boolean): TextLine[] {
  const result: TextLine[] = [];
  let parts: string[] = [];
  let open: TextLine | undefined;
  const close = (): void => {
    if (open !== undefined) result.push({...open, text: parts.join('')});
    open = undefined;
    parts = [];
  };
  for (const {text: line, from, to} of lines) {
    const {quote, text: stuffed} = unquoted(line);
    const text = quote === 0 && stuffed.startsWith(' ') ? stuffed.slice(1) : stuffed;
    const signature = text === '-- ';
    if (open !== undefined && (open.quote !== quote || signature || blank(text))) close();
    open = open === undefined ? {quote, text: '', from, to} : {...open, to};
    const soft = text.endsWith(' ') && !signature && !blank(text);
    parts.push(soft && delSp ? text.slice(0, -1) : text);
    if (!soft) close();
  }
  close();
  return result;
}
