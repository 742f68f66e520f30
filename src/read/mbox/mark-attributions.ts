import {blank} from '../../text/blank.js';
import {ATTRIBUTIONS} from './attributions.js';
import type {TextLine} from './text-line.js';

/** Lines that an attribution may be wrapped over. */
const MOST_LINES = 3;
/** A date or an address: one of them stands in what is no quotation's by what is below it. */
const TELLING = /[\d@]/;
/** Longer ones are somebody's sentence. */
const MOST_CHARACTERS = 300;

/**
 * Mark the lines that say whose words follow.
 *
 * ```text
 * On Mon, Jan 1, 2024 at 9:30 AM Ada Wren
 * ^^ how it opens, up to two lines above
 * <ada@example.org> wrote:
 *                   ^^^^^^ how it ends
 * > The float sticks.
 * ^ a deeper quotation below
 * ```
 */
export function markAttributions(lines: readonly TextLine[]): void {
  const deeper = deeperBelow(lines);
  for (const [at, {text, role}] of lines.entries()) {
    const line = text.trimEnd();
    if (role !== undefined || line.length > MOST_CHARACTERS || !/[:：]$/.test(line)) continue;
    const start = attributionStart(lines, at, deeper[at] === true);
    for (let marked = start ?? at + 1; marked <= at; marked++)
      (lines[marked] as TextLine).role = 'attribution';
  }
}

/** For every line: whether the next one with words is a deeper quotation, at most one blank line between. */
function deeperBelow(lines: readonly TextLine[]): boolean[] {
  return lines.map(({quote}, at) => {
    const below = [lines[at + 1], lines[at + 2]].find((line) => line !== undefined && !blank(line.text));
    return below !== undefined && below.quote > quote;
  });
}

/** Index of the attribution's first line, or undefined where its last line is anybody's. */
function attributionStart(lines: readonly TextLine[], at: number, quotes: boolean): number | undefined {
  const near = lines.slice(Math.max(0, at + 1 - MOST_LINES), at + 1);
  if (!quotes && !near.some(({text}) => TELLING.test(text))) return undefined;
  const last = (lines[at] as TextLine).text.trim();
  const tail = last.slice(-120);
  const form = ATTRIBUTIONS.find(({ends}) => ends.test(tail));
  const start = opening(lines, at);
  if (form !== undefined && start !== undefined) {
    const words = lines.slice(start, at + 1).map((line) => line.text);
    if ((quotes && start === at) || words.some((text) => TELLING.test(text))) return start;
  }
  if (!quotes || (form === undefined && !/<[^<>\s@]{1,200}@[^<>\s]{1,200}>|^Quoting |^Zitat von /.test(last)))
    return undefined;
  return /^[^<]*>/.test(last) && sameParagraph(lines, at - 1, at) ? at - 1 : at;
}

function opening(lines: readonly TextLine[], at: number): number | undefined {
  for (let start = at; start > at - MOST_LINES && sameParagraph(lines, start, at); start--) {
    const head = (lines[start] as TextLine).text.trimStart().slice(0, 40);
    if (ATTRIBUTIONS.some(({opens}) => opens.test(head))) return start;
  }
  return undefined;
}

function sameParagraph(lines: readonly TextLine[], one: number, at: number): boolean {
  const line = lines[one];
  return (
    line !== undefined && line.role === undefined && line.quote === lines[at]?.quote && !blank(line.text)
  );
}
