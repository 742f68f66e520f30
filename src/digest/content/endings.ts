import {blank} from '../../text/blank.js';
import {collapse} from '../../text/collapse.js';
import type {Comment} from '../../types.js';
import type {SaidLine} from './said-line.js';

/** Lines of a signature, at most. */
const MOST_LINES = 12;

/** The lines that may end a comment, the last one first. */
type Ending = readonly SaidLine[];

/**
 * Mark what somebody ends several comments with: a signature without the marks of one, a motto.
 *
 * ```text
 * "Good design is accessible design."      the same lines, up to the end, below other words of the same author
 * Ann Lee, Harbour Office
 * ```
 */
export function markEndings(said: ReadonlyMap<Comment, readonly SaidLine[]>): void {
  const byAuthor = new Map<string, Ending[]>();
  for (const [{author}, lines] of said) {
    const own = byAuthor.get(author);
    if (own === undefined) byAuthor.set(author, [ending(lines)]);
    else own.push(ending(lines));
  }
  for (const endings of byAuthor.values()) markShared(endings, 0);
}

/** Mark the line so many above the last where several endings share it, and what they share above that. */
function markShared(endings: readonly Ending[], above: number): void {
  if (endings.length < 2) return;
  const byText = new Map<string, Ending[]>();
  for (const lines of endings) {
    const line = lines[above];
    if (line === undefined) continue;
    const key = collapse(line.text).toLowerCase();
    const same = byText.get(key);
    if (same === undefined) byText.set(key, [lines]);
    else same.push(lines);
  }
  for (const same of byText.values()) {
    if (same.length < 2) continue;
    for (const lines of same) (lines[above] as SaidLine).kind = 'aside';
    markShared(same, above + 1);
  }
}

/** The last own lines that nothing parts; the whole comment is no ending. */
function ending(lines: readonly SaidLine[]): Ending {
  const result: SaidLine[] = [];
  for (let at = lines.length - 1; at >= 0 && result.length < MOST_LINES; at--) {
    const line = lines[at] as SaidLine;
    if (line.kind === 'aside' || blank(line.text)) continue;
    if (line.kind !== 'own') break;
    result.push(line);
  }
  const hasMore = lines.filter(({text, kind}) => kind === 'own' && !blank(text)).length > result.length;
  return hasMore ? result : result.slice(0, -1);
}
