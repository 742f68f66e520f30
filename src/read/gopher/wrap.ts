import type {Line} from '../../text/lines.js';
import {terms} from '../../text/terms.js';

/** How the server broke a text into lines. */
export interface Wrap {
  /** Columns that a line may have; a line broken off before a space has one less. */
  width: number;
  /** Spaces that a line may have and still end in a word cut in two. */
  spaces: number;
  /** True for a word that stands whole elsewhere in the dump. */
  knows(word: string): boolean;
}

/** What stood between two lines before they were wrapped: a space, nothing, or nothing and the hyphen is the server's. */
export type Joint = ' ' | '' | '-';

/**
 * Say how two lines were one, or give undefined where the author ended the first: a line is wrapped only where the
 * next word had no room.
 *
 * ```text
 * Check the anemometer at the end of the pier before you ask me
 *                                                              ^ `anything` had no room: a space
 * https://tides.example.org/gauges/harbour-wall/2025/readings-by-ho-
 * ur                                               a hyphen put in ^ at the full width
 * https://tides.example.org/gauges/harbour-wall/2025/readings-hour-
 * by-hour              one column less: the address's own hyphen ^
 * ```
 *
 * @param line trimmed, padding collapsed
 */
export function joint(line: string, next: string, wrap: Wrap): Joint | undefined {
  if (spacesIn(line) <= wrap.spaces) {
    const hyphen = line.endsWith('-');
    if (hyphen && line.length === wrap.width) return ownHyphen(line, next, wrap) ? '' : '-';
    if (line.length === wrap.width - 1 && (hyphen || isBracket(next[1]))) return '';
  }
  return line.length + 1 + firstWord(next).length >= wrap.width ? ' ' : undefined;
}

/** Add a line to the lines of a text. */
export function add(text: string[], line: string, between: Joint): void {
  if (between === ' ') text.push(' ');
  else if (between === '-') text.push((text.pop() ?? '').slice(0, -1));
  text.push(line);
}

/** Join lines that are known to be one text, such as a subject and what is wrapped under it. */
export function rejoined(rows: readonly string[], wrap: Wrap): string {
  const text = rows.slice(0, 1);
  for (let index = 1; index < rows.length; index++) {
    const next = rows[index] as string;
    add(text, next, joint(rows[index - 1] as string, next, wrap) ?? ' ');
  }
  return text.join('');
}

/** Words that begin a word of an address more often than they end one that was cut in two. */
const LINKING = new Set('and by for from of the to with'.split(' '));

/**
 * At the full width a hyphen is the server's, or else the text's own with the line broken behind it. It is the
 * text's own where the dump has the words on both sides, and not the two as one: `harbour-` and `gauges`.
 */
function ownHyphen(line: string, next: string, wrap: Wrap): boolean {
  const left = lastWord(line.slice(-41, -1));
  const right = /^[\p{L}\p{N}]{1,40}/u.exec(next.slice(0, 40))?.[0] ?? '';
  if (wrap.knows(left + right)) return false;
  return LINKING.has(right) || (wrap.knows(left) && wrap.knows(right));
}

/** The server puts no hyphen where a bracket is the next character but one. */
function isBracket(character: string | undefined): boolean {
  return character === '(' || character === ')';
}

function spacesIn(line: string): number {
  let count = 0;
  for (let at = line.indexOf(' '); at !== -1 && count < 2; at = line.indexOf(' ', at + 1)) count++;
  return count;
}

function firstWord(text: string): string {
  const space = text.indexOf(' ');
  return space === -1 ? text : text.slice(0, space);
}

/** The letters and digits that a text ends with. */
function lastWord(text: string): string {
  return text.split(/[^\p{L}\p{N}]/u).at(-1) ?? '';
}

/**
 * Tell the words that stand whole in a dump, in whatever form; those that a margin may have cut do not count, and
 * words as common as `of` and `with` always do.
 */
export function knownWords(rows: readonly Line[]): (word: string) => boolean {
  let known: Set<string> | undefined;
  return (word) => {
    known ??= wholeTerms(rows);
    return terms(word).every((term) => known?.has(term));
  };
}

function wholeTerms(rows: readonly Line[]): Set<string> {
  const result = new Set<string>();
  for (const [index, {text}] of rows.entries()) {
    for (const term of terms(wholeWords(text, rows[index - 1]?.text))) result.add(term);
  }
  return result;
}

/** A line without the half words at its ends. */
function wholeWords(line: string, above = ''): string {
  const text = line.trim();
  const start = above.endsWith('-') ? (/^[\p{L}\p{N}]{1,100}/u.exec(text.slice(0, 100))?.[0].length ?? 0) : 0;
  const end = text.endsWith('-') ? text.length - 1 - lastWord(text.slice(-101, -1)).length : text.length;
  return text.slice(start, end);
}
