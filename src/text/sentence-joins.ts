import {
  LETTERED,
  MARKED_NAMES,
  MONTHS,
  NEVER_LAST,
  NUMBERED,
  OFTEN_LAST,
  OPENERS,
  SELDOM_LAST,
} from './abbreviations.js';

/** A place where a sentence may end. */
export interface End {
  /** What stands before the mark, from the start of the sentence, the last characters of it. */
  before: string;
  /** The word before the mark: `Node.js`, `U.S`, `5`. */
  word: string;
  /** The word in lower case; empty for one in capitals, which `IE` is and `i.e` is not. */
  plain: string;
  /** The end mark itself with what closes behind it: `.`, `?!`, `."`, an emoticon. */
  mark: string;
  /** What follows, white space left out, the first characters of it. */
  next: string;
  /** True where no white space stands between the two. */
  isClose: boolean;
}

/** `:)`, `;-P`, `:'(`, `xD`, `^^`, `<3` and the faces of Unicode. */
export const EMOTICON =
  "[:;=]['’]?[-^o]?[)(\\]\\[DPpcOo\\/\\\\|*3]{1,4}|[xX]D|\\^_?\\^|<3|\\\\o\\/|[\\u{1F600}-\\u{1F64F}\\u{1F910}-\\u{1F92F}\\u{1F970}-\\u{1F97A}]{1,8}\\uFE0F?";

const IS_EMOTICON = new RegExp(`^(?:${EMOTICON})$`, 'u');
const OPENS_WITH_EMOTICON = new RegExp(`^(?:${EMOTICON})(?:[.!]?(?=\\s|$))`, 'u');

const LOWER = /^["'“‘«(]?\p{Ll}/u;
const UPPER = /^["'“‘«(¿¡]?\p{Lu}/u;
/** Lower case, perhaps behind a dash: `Wait… – what?` */
const GOES_ON = /^(?:[-–—]{1,3}\s+)?["'“‘«(]?\p{Ll}/u;
/** Marks of scripts that put no space behind them. */
const WIDE = /^[。！？｡।॥۔؟።]/u;
const CLOSED = /["'”’)\]»*_`]$/u;

/**
 * What joins a sentence to the next over an end mark: one heuristic each, true where the sentence goes on.
 * Everything that none of them joins is an end.
 */
export const JOINS: readonly ((end: End) => boolean)[] = [
  emoticonFollows,
  emoticonWithin,
  quotedSpeech,
  unfinished,
  markedName,
  listNumber,
  numbered,
  date,
  neverLast,
  seldomLast,
  oftenLast,
  dottedInitials,
  initial,
];

/** `It works. :) Then…`: the face belongs to what it smiles at. */
function emoticonFollows({next, mark}: End): boolean {
  return !IS_EMOTICON.test(mark) && OPENS_WITH_EMOTICON.test(next);
}

/** `so :) it goes on`: a face ends a sentence only after an end mark, or before a capital. */
function emoticonWithin({before, mark, next}: End): boolean {
  if (!IS_EMOTICON.test(mark)) return false;
  return !/[.!?…]["'”’)\]»]?\s*$/u.test(before) && !UPPER.test(next);
}

/** `They asked "is it safe?" and left.` `「遅い！」と言った。` */
function quotedSpeech({mark, next, isClose}: End): boolean {
  if (WIDE.test(mark)) return isClose && /[」』）”]$/u.test(mark) && /^\p{Script=Hiragana}/u.test(next);
  return CLOSED.test(mark) && GOES_ON.test(next);
}

/** `Wait... what was that?` */
function unfinished({mark, next}: End): boolean {
  return /^(?:\.\.|…|[!?]\.\.)/.test(mark) && GOES_ON.test(next);
}

/** `Yahoo! Mail` */
function markedName({before, mark, next}: End): boolean {
  return MARKED_NAMES.test(before + mark) && !OPENERS.test(next);
}

/** `1. First`, `the answers to 1. and 2. are`: a number in a list, or one that names an item of it. */
function listNumber({before, word, mark, next}: End): boolean {
  if (mark !== '.' || !/^(?:.*[\s(])?\d{1,3}$/s.test(before)) return false;
  return before.trim() === word || LOWER.test(next);
}

/** `No. 5`, `no. of bells`, `pp. 3–5`, `Fig. 2`, `c. 1900`. */
function numbered({plain, mark, next}: End): boolean {
  return mark === '.' && NUMBERED.has(plain) && /^(?:[#§(]?\d|[IVX]{2,8}\b|of\b)/.test(next);
}

/** `on the 5. Mai`, `Jan. 5`. */
function date({before, mark, next}: End): boolean {
  return mark === '.' && /(?:^|[\s(])\d{1,2}$/.test(before) && MONTHS.test(next);
}

/** `e.g. Mach`, `Mr. Smith`. */
function neverLast({plain, mark}: End): boolean {
  return mark === '.' && NEVER_LAST.has(plain);
}

/** `St. Helens`, `et al. found`; but `on Main St. The`. */
function seldomLast({plain, mark, next}: End): boolean {
  return mark === '.' && SELDOM_LAST.has(plain) && next !== '' && !OPENERS.test(next);
}

/** `Foo Inc. said`, `Jan. 5`, `wheels, etc. and a float`; but `etc. 7. The next item`. */
function oftenLast({plain, mark, next}: End): boolean {
  if (mark !== '.' || !OFTEN_LAST.has(plain)) return false;
  return (LOWER.test(next) || /^[\d,;&]/.test(next)) && !/^\d{1,3}[.)]\s/.test(next);
}

/** `the U.S. Government`, `at 5 p.m. on Monday`, `z.B. Rost`; but `in the U.S. The`. */
function dottedInitials({word, mark, next}: End): boolean {
  if (mark !== '.' || !/^\p{L}(?:\.\p{L}){1,4}$/u.test(word)) return false;
  return next !== '' && !OPENERS.test(next);
}

/** `J. R. Smith`; but `So do I. And`, `plan B. Nobody`, `OS X. Blender`, `chunked T-E. Hallam`. */
function initial({before, word, mark, next}: End): boolean {
  if (mark !== '.' || !/^\p{Lu}$/u.test(word) || next === '') return false;
  if (/[-/]\p{Lu}$/u.test(before)) return false;
  if (word === 'I') return !/\p{L}\s+I$/u.test(before);
  const names = LETTERED.test(before) || /(?:\p{Lu}{2}|\p{N})\s+\p{Lu}$/u.test(before);
  return !names && !OPENERS.test(next);
}

/** The place where a text may end a sentence, from what stands on both sides of the mark. */
export function endAt(before: string, mark: string, next: string, isClose: boolean): End {
  const word = lastWord(before);
  return {before, word, plain: /^\p{Lu}{2,}$/u.test(word) ? '' : word.toLowerCase(), mark, next, isClose};
}

/** The letters, digits and full stops at the end of a text. */
function lastWord(text: string): string {
  let start = text.length;
  for (; start > 0; start--) {
    const code = text.charCodeAt(start - 1);
    if (code > 0x7f) return text.split(/[^\p{L}\p{N}.]/u).at(-1) ?? '';
    if (!isWordCode(code)) break;
  }
  return text.slice(start);
}

function isWordCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2e
  );
}
