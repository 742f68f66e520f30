import {blank} from '../../text/blank.js';
import {kindAt, SMALL} from '../../text/character-kinds.js';
import type {SaidLine} from './said-line.js';

/** What a mail program carries over to the next line is short. */
const MOST_CHARACTERS = 40;
const FULL = 55;
const ENDED = /[.!?:…]["'”’)\]]?$/;

/**
 * Give words back to the quotation above them that they were wrapped out of.
 *
 * ```text
 * > Should the addresses of the harbour be stable (i.e. never refer to something
 * else)?
 * ^ goes on in lower case where the quotation stopped without an end mark, and says no more
 * ```
 */
export function markTails(lines: readonly SaidLine[]): void {
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const below = lines[at + 1];
    if (line.kind !== 'own' || above?.kind !== 'quotation') continue;
    const text = line.text.trim();
    const quoted = above.text.trim();
    const isAlone = below === undefined || below.kind !== 'own' || blank(below.text);
    const goesOn = kindAt(text, 0) === SMALL && quoted.length >= FULL && !ENDED.test(quoted);
    if (isAlone && goesOn && text.length <= MOST_CHARACTERS) line.kind = 'quotation';
  }
}
