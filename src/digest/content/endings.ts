import {blank} from '../../text/blank.js';
import {collapse} from '../../text/collapse.js';
import type {Comment} from '../../types.js';
import type {SaidLine} from './said-line.js';

/** Lines of a signature, at most. */
const MOST_LINES = 12;

/**
 * Mark what somebody ends several comments with: a signature without the marks of one, a motto.
 *
 * ```text
 * "Good design is accessible design."      the same lines, up to the end, below other words of the same author
 * Ann Lee, Harbour Office
 * ```
 */
export function markEndings(said: ReadonlyMap<Comment, readonly SaidLine[]>): void {
  const counts = new Map<string, number>();
  const endings = [...said].map(([{author}, lines]) => ({lines, keys: endingKeys(author, lines)}));
  for (const {keys} of endings) for (const {key} of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const {lines, keys} of endings) {
    const known = keys.filter(({key}) => (counts.get(key) ?? 0) > 1).length;
    for (const {at} of keys.slice(0, known)) (lines[at] as SaidLine).kind = 'aside';
  }
}

/** The endings of a comment, the shortest first, each with the line it begins at; the whole comment is none. */
function endingKeys(author: string, lines: readonly SaidLine[]): {key: string; at: number}[] {
  const result: {key: string; at: number}[] = [];
  let key = author;
  for (let at = lines.length - 1; at >= 0 && result.length < MOST_LINES; at--) {
    const {text, kind} = lines[at] as SaidLine;
    if (kind === 'aside' || blank(text)) continue;
    if (kind !== 'own') break;
    key = `${collapse(text).toLowerCase()}\n${key}`;
    result.push({key, at});
  }
  const hasMore = lines.filter(({text, kind}) => kind === 'own' && !blank(text)).length > result.length;
  return hasMore ? result : result.slice(0, -1);
}
