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
import {isDigit} from './ascii.js';
import {CAPITAL, isAstralAt, isWordAt, kindAt, SMALL} from './character-kinds.js';
import {capitals, type End} from './sentence-end.js';

/** `:)`, `;-P`, `:'(`, `xD`, `^^`, `<3` and the faces of Unicode. */
export const EMOTICON =
  "[:;=]['’]?[-^o]?[)(\\]\\[DPpcOo\\/\\\\|*3]{1,4}|[xX]D|\\^_?\\^|<3|\\\\o\\/|[\\u{1F600}-\\u{1F64F}\\u{1F910}-\\u{1F92F}\\u{1F970}-\\u{1F97A}]{1,8}\\uFE0F?";

const IS_EMOTICON = new RegExp(`^(?:${EMOTICON})$`, 'u');
const OPENS_WITH_EMOTICON = new RegExp(`^(?:${EMOTICON})(?:[.!]?(?=\\s|$))`, 'u');

/** What emoticons begin with, besides the faces of Unicode. */
const FACE_OPENS = ':;=xX^<\\';
/** What may stand before a word, and before a word that opens a sentence in Spanish. */
const BEFORE = '"\'“‘«(';
const BEFORE_CAPITAL = `${BEFORE}¿¡`;
const BEFORE_OPENER = '"\'“‘(';
const DASHES = /^[-–—]{1,3}\s+/;
/** Marks of scripts that put no space behind them. */
const WIDE = /^[。！？｡।॥۔؟።]/u;
const CLOSED = '"\'”’)]»*_`';

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
  return mayBeFace(next) && !isFace(mark) && OPENS_WITH_EMOTICON.test(next);
}

/** `so :) it goes on`: a face ends a sentence only after an end mark, or before a capital. */
function emoticonWithin({before, mark, next}: End): boolean {
  if (!isFace(mark)) return false;
  return !/[.!?…]["'”’)\]»]?\s*$/u.test(before) && kindAt(next, skip(next, BEFORE_CAPITAL)) !== CAPITAL;
}

/** `They asked "is it safe?" and left.` `「遅い！」と言った。` */
function quotedSpeech({mark, next, isClose}: End): boolean {
  if (mark.charCodeAt(0) > 0x7f && WIDE.test(mark))
    return isClose && /[」』）”]$/u.test(mark) && /^\p{Script=Hiragana}/u.test(next);
  return CLOSED.includes(mark.charAt(mark.length - 1)) && goesOn(next);
}

/** `Wait... what was that?` */
function unfinished({mark, next}: End): boolean {
  return /^(?:\.\.|…|[!?]\.\.)/.test(mark) && goesOn(next);
}

/** `Yahoo! Mail` */
function markedName({before, mark, next}: End): boolean {
  return mark === '!' && MARKED_NAMES.has(afterMark(before)) && !opens(next);
}

/** `1. First`, `the answers to 1. and 2. are`: a number in a list, or one that names an item of it. */
function listNumber({before, word, mark, next}: End): boolean {
  if (mark !== '.' || !endsInDigit(before) || !/^(?:.*[\s(])?\d{1,3}$/s.test(before)) return false;
  return before.trim() === word || opensSmall(next);
}

/** `No. 5`, `no. of bells`, `pp. 3–5`, `Fig. 2`, `c. 1900`. */
function numbered({plain, mark, next}: End): boolean {
  return mark === '.' && NUMBERED.has(plain) && /^(?:[#§(]?\d|[IVX]{2,8}\b|of\b)/.test(next);
}

/** `on the 5. Mai`, `Jan. 5`. */
function date({before, mark, next}: End): boolean {
  if (mark !== '.' || !endsInDigit(before) || !/(?:^|[\s(])\d{1,2}$/.test(before)) return false;
  return MONTHS.has(firstWord(next, 0).toLowerCase());
}

/** `e.g. Mach`, `Mr. Smith`. */
function neverLast({plain, mark}: End): boolean {
  return mark === '.' && NEVER_LAST.has(plain);
}

/** `St. Helens`, `et al. found`; but `on Main St. The`. */
function seldomLast({plain, mark, next}: End): boolean {
  return mark === '.' && SELDOM_LAST.has(plain) && next !== '' && !opens(next);
}

/** `Foo Inc. said`, `Jan. 5`, `wheels, etc. and a float`; but `etc. 7. The next item`. */
function oftenLast({plain, mark, next}: End): boolean {
  if (mark !== '.' || !OFTEN_LAST.has(plain)) return false;
  return (opensSmall(next) || /^[\d,;&]/.test(next)) && !/^\d{1,3}[.)]\s/.test(next);
}

/** `the U.S. Government`, `at 5 p.m. on Monday`, `z.B. Rost`; but `in the U.S. The`. */
function dottedInitials({word, mark, next}: End): boolean {
  if (mark !== '.' || !word.includes('.') || !/^\p{L}(?:\.\p{L}){1,4}$/u.test(word)) return false;
  return next !== '' && !opens(next);
}

/** `J. R. Smith`; but `So do I. And`, `plan B. Nobody`, `OS X. Blender`, `chunked T-E. Hallam`. */
function initial({before, word, mark, next}: End): boolean {
  if (mark !== '.' || capitals(word) !== 1 || next === '') return false;
  if (/[-/]\p{Lu}$/u.test(before)) return false;
  if (word === 'I') return !/\p{L}\s+I$/u.test(before);
  const names = LETTERED.has(wordAbove(before, word)) || /(?:\p{Lu}{2}|\p{N})\s+\p{Lu}$/u.test(before);
  return !names && !opens(next);
}

/** True where an emoticon may begin: only then its expressions are tried. */
function mayBeFace(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0xd800 || FACE_OPENS.includes(text.charAt(0));
}

function isFace(mark: string): boolean {
  return mayBeFace(mark) && IS_EMOTICON.test(mark);
}

/** Index behind one of the marks, where the text begins with one. */
function skip(text: string, marks: string): number {
  return text !== '' && marks.includes(text.charAt(0)) ? 1 : 0;
}

function opensSmall(text: string): boolean {
  return kindAt(text, skip(text, BEFORE)) === SMALL;
}

/** Lower case, perhaps behind a dash: `Wait… – what?` */
function goesOn(next: string): boolean {
  return opensSmall(DASHES.test(next) ? next.replace(DASHES, '') : next);
}

/** True where a word follows that opens a sentence. */
function opens(next: string): boolean {
  return OPENERS.has(firstWord(next, skip(next, BEFORE_OPENER)));
}

/** The letters and digits from an index on. */
function firstWord(text: string, from: number): string {
  let end = from;
  while (isWordAt(text, end)) end += isAstralAt(text, end) ? 2 : 1;
  return text.slice(from, end);
}

/** What stands at the end of a text behind white space, a bracket or a quotation mark. */
function afterMark(text: string): string {
  return text.split(/[\s("'“]/).at(-1) ?? '';
}

/** The word in lower case that white space parts from the last one. */
function wordAbove(text: string, last: string): string {
  const above = text.slice(0, text.length - last.length);
  const words = above.trimEnd();
  return words === above ? '' : (words.split(/[\s(]/).at(-1) ?? '').toLowerCase();
}

function endsInDigit(text: string): boolean {
  return isDigit(text.charCodeAt(text.length - 1));
}
