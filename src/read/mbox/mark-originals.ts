import {blank} from '../../text/blank.js';
import {ORIGINAL, QUOTED_HEADERS} from './attributions.js';
import type {TextLine} from './text-line.js';

/** Lines that stand between two of a quoted mail's headers at most. */
const MOST_HEADERS = 8;
/** Where the colon of a quoted mail's first header stands at most: behind `*From`. */
const LONGEST_FROM = 5;
/** Mails quoted within one another that are told apart. */
const MOST_LEVELS = 8;

/**
 * Mark what Outlook quotes: it puts a line or the headers of the mail above it, and no marks before its lines, so
 * everything below is one level deeper.
 *
 * ```text
 * -----Original Message-----
 * From: Ada Wren
 * Sent: Monday, January 1, 2024 9:30 AM
 *
 * The float sticks.                        quotation depth 1
 * ```
 */
export function markOriginals(lines: readonly TextLine[]): void {
  let deeper = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as TextLine;
    const opens = line.quote === 0 && (isOriginal(line.text.trim()) || headersAt(lines, at));
    const end = opens ? headersEnd(lines, at) : at + 1;
    for (const quoted of lines.slice(at, end)) {
      quoted.quote += deeper;
      if (opens) quoted.role = 'attribution';
    }
    if (opens && !marked(lines, end)) deeper = Math.min(deeper + 1, MOST_LEVELS);
    at = end - 1;
  }
}

function isOriginal(text: string): boolean {
  return text.startsWith('--') && ORIGINAL.test(text);
}

/** True where the quotation has marks all the same. */
function marked(lines: readonly TextLine[], end: number): boolean {
  const below = lines.slice(end, end + 3).find((line) => !blank(line.text));
  return below !== undefined && below.quote > 0;
}

/** True where the line is a quoted mail's From and one of the next three its date. */
function headersAt(lines: readonly TextLine[], at: number): boolean {
  const text = lines[at]?.text.trim() ?? '';
  const colon = text.indexOf(':');
  if (colon < 0 || colon > LONGEST_FROM) return false;
  const form = QUOTED_HEADERS.find(({from}) => from.test(text.slice(0, 40)));
  return (
    form !== undefined && [1, 2, 3].some((below) => form.sent.test(lines[at + below]?.text.trim() ?? ''))
  );
}

/** Index after the line at `at` and the headers that follow it. */
function headersEnd(lines: readonly TextLine[], at: number): number {
  let end = at + 1;
  while (end < lines.length && end < at + 3 && blank(lines[end]?.text ?? '')) end++;
  const first = end;
  while (end < lines.length && end < first + MOST_HEADERS && HEADER.test(lines[end]?.text.trim() ?? ''))
    end++;
  return end === first ? at + 1 : end;
}

const HEADER = /^\*?[\p{L}][\p{L}-]{1,20}(?: [\p{L}]{1,8})? ?:\*?(?: |$)/u;
