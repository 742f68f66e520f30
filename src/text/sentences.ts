/** Words that a full stop follows without ending a sentence. */
const NEVER_LAST = new Set(
  'mr mrs ms dr prof sr st mt messrs gen col lt sgt capt rev hon gov sen rep e.g eg i.e cf vs viz al fig figs eq no nos vol pp ca approx resp incl excl esp'.split(
    ' ',
  ),
);
/** Abbreviations that may end a sentence: it goes on where the next word is in lower case. */
const SOMETIMES_LAST = new Set(
  'etc inc ltd corp co jr dept est a.m p.m u.s u.k u.n e.u d.c ph.d b.c a.d jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
/** Words that open a sentence, so that `U.S. The` is an end and `U.S. Government` is none. */
const OPENERS =
  /^["'“‘(]?(?:The|This|That|These|Those|It|Its|He|She|We|They|You|I|In|On|At|If|But|And|So|Or|Then|There|When|While|What|Why|How|Who|As|For|A|An|My|Our|Your|His|Her|Their|No|Not|Yes|Now|Also|However)\b/;

/** A run of end marks, closing quotation marks or brackets, then white space or the end. */
const END = /[.!?…]{1,12}["'”’)\]»]{0,4}(?=\s|$)|[。！？]{1,12}[」』）"”]{0,4}/gu;

/** Where a sentence stands in a text: `[start, end)`, white space around it left out. */
export interface SentenceSpan {
  start: number;
  end: number;
}

/** Part one line of text into sentences; joined with the white space between them they are the text. */
export function sentences(text: string): SentenceSpan[] {
  const result: SentenceSpan[] = [];
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end <= start || !endsSentence(text, start, match.index, match[0])) continue;
    result.push({start, end});
    start = skipSpace(text, end);
  }
  const end = text.trimEnd().length;
  if (start < end) result.push({start, end});
  return result;
}

function skipSpace(text: string, from: number): number {
  let index = from;
  while (index < text.length && text[index]?.trim() === '') index++;
  return index;
}

/** @param at offset of the end mark, `mark` the end mark itself with what closes behind it */
function endsSentence(text: string, start: number, at: number, mark: string): boolean {
  if (/^[。！？]/u.test(mark)) return true;
  const next = text.slice(at + mark.length, at + mark.length + 40).trimStart();
  const startsLower = /^["'“‘(]?\p{Ll}/u.test(next);
  const quoted = /["'”’)\]»]$/u.test(mark);
  if (startsLower && (quoted || mark.startsWith('..') || mark.startsWith('…'))) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  return quoted || fullStopEnds(text.slice(Math.max(start, at - 30), at), next, startsLower);
}

function fullStopEnds(before: string, next: string, startsLower: boolean): boolean {
  const word = /[^\s("'“‘[]*$/u.exec(before)?.[0] ?? '';
  const plain = word.toLowerCase();
  if (NEVER_LAST.has(plain)) return plain === 'no' && /^["'“‘(]?\p{Lu}/u.test(next);
  if (/^\d{1,3}$/.test(word) && before.trim() === word) return false;
  if (SOMETIMES_LAST.has(plain))
    return next === '' || (!startsLower && (!isInitials(plain) || OPENERS.test(next)));
  if (/^\p{Lu}$/u.test(word))
    return word === 'I' ? /\p{Ll}\s+I$/u.test(before) : next === '' || OPENERS.test(next);
  return true;
}

function isInitials(word: string): boolean {
  return /^(?:\p{Ll}\.)+\p{Ll}$/u.test(word);
}
