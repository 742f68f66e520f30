import {blank} from '../../text/blank.js';
import {CAPITAL, hasWord, isWhiteAt, kindAt, SMALL} from '../../text/character-kinds.js';
import type {SaidLine} from './said-line.js';

/** How an item of a list begins: `* `, `- `, `1. `, `(a) `. */
const ITEM = /^(?:\\?[*+•‣◦▪●–-]|o|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]|\d{1,2}-)\s+\S/;
/** A dash may as well go on with a sentence that was wrapped before it. */
const DASHED = /^[-–—]\s+\p{Ll}/u;
/** The last character of such a beginning; no other one has a space behind it there. */
const ITEM_ENDS = '*+•‣◦▪●–-o.)';
/** … in so many characters. */
const LONGEST_ITEM = 6;
/** What may stand before the first word of a line. */
const BEFORE = '"\'“‘(';
/** Mails are wrapped at this width at least; where no line is so long nothing was wrapped. */
const NARROWEST = 50;
/** A line with room for this share of the width ends where its author ended it. */
const ROOM = 0.4;
/** A paragraph that stops without an end mark was cut in two where it is at least this long. */
const LONG = 35;
const ENDS = /[.!?…:;。！？]["'”’)\]»*_]{0,3}$/u;

/** What was said in one go. */
export interface Stretch {
  /** Its passages, each a text of one line. */
  passages: string[];
  /** True below a quotation or a listing, whose last words it may have kept. */
  answers: boolean;
}

/**
 * What was said in one go: passages of own lines that no quotation or listing parts, each of which sentences may run
 * through.
 *
 * ```text
 * For sale:              a passage
 * * a float that sticks
 *   now and then         a passage, two lines long
 * * a bell               a passage
 * ```
 */
export function stretches(lines: readonly SaidLine[]): Stretch[] {
  const result: Stretch[] = [];
  const width = lines.reduce((most, {text}) => Math.max(most, Math.min(text.trim().length, 100)), 0);
  let open: Stretch = {passages: [], answers: false};
  let passage: string[] = [];
  let parted = false;
  const closePassage = (): void => {
    if (passage.length > 0) open.passages.push(passage.join(' '));
    passage = [];
  };
  const closeStretch = (answers: boolean): void => {
    closePassage();
    if (open.passages.length > 0) result.push(open);
    open = {passages: [], answers};
  };
  for (const {text, kind} of lines) {
    const line = text.trim();
    if (kind === 'own' && line === '') parted = true;
    // What holds no word is drawn, below a heading or between two thoughts.
    else if (kind !== 'own' || !hasWord(line)) closeStretch(kind === 'quotation' || kind === 'code');
    else {
      const above = passage[passage.length - 1];
      if (above !== undefined && !isJoined(passage, line, parted, width)) closePassage();
      passage.push(line);
      parted = false;
    }
    if (kind !== 'own' && !blank(text)) parted = false;
  }
  closeStretch(false);
  return result;
}

/** @param parted true where a blank line stands between the passage and the line */
function isJoined(passage: readonly string[], line: string, parted: boolean, width: number): boolean {
  const above = passage[passage.length - 1] as string;
  if (isItem(line)) return DASHED.test(line) && !parted && !ENDS.test(above) && !isItem(passage[0] as string);
  if (parted) return above.length >= LONG && firstKind(line) === SMALL && !ENDS.test(above);
  if (width < NARROWEST || firstKind(line) !== CAPITAL) return true;
  const first = line.indexOf(' ') === -1 ? line.length : line.indexOf(' ');
  return above.length + 1 + first > width * (1 - ROOM);
}

function isItem(line: string): boolean {
  let end = 0;
  while (end < line.length && end <= LONGEST_ITEM && !isWhiteAt(line, end)) end++;
  return end > 0 && end <= LONGEST_ITEM && ITEM_ENDS.includes(line.charAt(end - 1)) && ITEM.test(line);
}

/** The kind of the first character, but for a quotation mark or a bracket. */
function firstKind(line: string): number {
  return kindAt(line, BEFORE.includes(line.charAt(0)) ? 1 : 0);
}
