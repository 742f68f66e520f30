import {blank} from '../../text/blank.js';
import type {TextLine} from './text-line.js';

/** Lines that stand below a list's rule, or below `--` that lost its space, at most. */
const MOST_LINES = 15;
/** Three dashes may as well part one thought from the next. */
const MOST_BELOW_RULE = 4;
const TRAILER = /^(?:[A-Z][a-z]{1,20}(?:-[a-z]{1,20}){0,3}[ -][Bb]y|Cc): \S/;
/** What pipermail puts where an attachment was. */
const SCRUBBED = /^-{6,20} next part -{6,20}$/;

/**
 * Mark what stands below somebody's words: signatures, the list's footer, a patch's `Signed-off-by:` lines, and the
 * note of an archive that an attachment was left out.
 *
 * ```text
 * --⎵              the space belongs to it; many programs lose it
 * Ada Wren         up to the end, or to a quotation
 * ```
 */
export function markSignatures(lines: readonly TextLine[]): void {
  const left = wordsLeft(lines);
  let depth: number | undefined;
  let scrubbed = false;
  for (const [at, line] of lines.entries()) {
    const text = line.text.trim();
    if (depth !== undefined && (line.quote !== depth || line.role !== undefined) && text !== '')
      depth = undefined;
    if (line.role !== undefined) continue;
    scrubbed =
      text !== '' && (scrubbed || (SCRUBBED.test(text) && / was scrubbed/.test(lines[at + 1]?.text ?? '')));
    if (depth === undefined && opens(line, left[at] ?? 0)) depth = line.quote;
    if (text !== '' && (depth !== undefined || scrubbed || (text.includes(': ') && TRAILER.test(text))))
      line.role = 'signature';
  }
}

function opens({text, quote}: TextLine, left: number): boolean {
  const line = text.trimEnd();
  if (line === '--') return text === '-- ' || left <= MOST_LINES;
  if (quote === 0 && line === '---') return left <= MOST_BELOW_RULE;
  return quote === 0 && left <= MOST_LINES && /^(?:_{20,}|-{60,})$/.test(line);
}

/** For every line: how many with words follow before the depth of quotation changes or the mail ends. */
function wordsLeft(lines: readonly TextLine[]): number[] {
  const result: number[] = [];
  let left = 0;
  let depth = 0;
  for (let at = lines.length - 1; at >= 0; at--) {
    const {quote, text} = lines[at] as TextLine;
    if (blank(text)) {
      result[at] = left;
      continue;
    }
    if (quote !== depth) left = 0;
    depth = quote;
    result[at] = left;
    left++;
  }
  return result;
}
