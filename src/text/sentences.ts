import {hasWord} from './character-kinds.js';
import {endAt} from './sentence-end.js';
import {EMOTICON, JOINS} from './sentence-joins.js';

/** Where a sentence may end: marks with what closes behind them, an emoticon, or the place before a list's item. */
const ENDS = new RegExp(
  [
    '[.!?…]{1,12}["\'”’)\\]»*_`]{0,4}(?:\\[\\d{1,3}\\]){0,3}(?=\\s|$)',
    '[。！？｡।॥۔؟።]{1,12}[」』）"”]{0,4}',
    `(?<=\\s)(?:${EMOTICON})(?=\\s|$)`,
    '(?<=\\S)(?=\\s+(?:\\\\\\*|[•‣◦▪●])\\s)',
  ].join('|'),
  'gu',
);
/** Characters before and behind an end mark that tell whether it is one. */
const NEAR = 40;

/** Where a sentence stands in a text: `[start, end)`, white space around it left out. */
export interface SentenceSpan {
  start: number;
  end: number;
}

/**
 * Part one line of text into sentences; joined with the white space between them they are the text.
 *
 * Every end mark ends a sentence unless one of the `JOINS` takes it for something else.
 */
export function sentences(text: string): SentenceSpan[] {
  const result: SentenceSpan[] = [];
  let start = skipSpace(text, 0);
  for (const {0: mark, index} of text.matchAll(ENDS)) {
    const end = index + mark.length;
    if (end <= start || (mark !== '' && goesOn(text, start, index, mark))) continue;
    add(result, text, {start, end});
    start = skipSpace(text, end);
  }
  const end = text.trimEnd().length;
  if (start < end) add(result, text, {start, end});
  return result;
}

/** What holds neither letter nor number belongs to the sentence before it: `So it is. (!)` */
function add(result: SentenceSpan[], text: string, span: SentenceSpan): void {
  const last = result[result.length - 1];
  if (last === undefined || hasWord(text, span.start, span.end)) result.push(span);
  else last.end = span.end;
}

function skipSpace(text: string, from: number): number {
  let index = from;
  while (index < text.length && text[index]?.trim() === '') index++;
  return index;
}

function goesOn(text: string, start: number, at: number, mark: string): boolean {
  const end = at + mark.length;
  const before = text.slice(Math.max(start, at - NEAR), at);
  const near = endAt(before, mark, text.slice(end, end + NEAR).trimStart(), text[end]?.trim() !== '');
  return JOINS.some((joins) => joins(near));
}
