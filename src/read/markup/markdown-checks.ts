/** Anything that may mean something in Markdown, links that it finds by itself included. */
const MARKED =
  /[\\`*_~[\]<>&|@]|:\/\/|www\.|mailto:|xmpp:|^[ \t]{0,3}(?:[-+=#]|\d{1,9}[.)])|^(?: {0,3}\t| {4})/im;

/** True for text that Markdown reads as it stands. */
export function isPlain(text: string): boolean {
  return !MARKED.test(text);
}

/** Half as long again as the longest comment that Reddit takes. */
const MOST_CHARACTERS = 15_000;
/** Quotations and lists in each other. */
const MOST_LEVELS = 12;
/** Lines that begin a quotation or an item: the parser's time grows with more than their square. */
const MOST_CONTAINERS = 400;
/** Lines: the parser's time grows with the square of those that a quotation or an item goes on in without its mark. */
const MOST_LINES = 1000;
/** What may occur so often, though the parser looks from each through all that was before or is to come. */
const MOST_MARKS: readonly {mark: RegExp; most: number}[] = [
  {mark: /\[/g, most: 1000},
  {mark: /[*_~]/g, most: 2000},
  {mark: /<[!?]/g, most: 50},
  {mark: /\|/g, most: 2000},
];

const CONTAINERS = /^[ \t]{0,40}((?:(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))[ \t]{0,4}){1,200})/gm;

/** True for text that the parser reads in well under a second: its worst cases are deep and long. */
export function isTame(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  let containers = 0;
  for (const [, marks = ''] of text.matchAll(CONTAINERS)) {
    containers++;
    if (containers > MOST_CONTAINERS || marks.replace(/[\s\d]/g, '').length > MOST_LEVELS) return false;
  }
  if (count(text, /\r\n?|\n/g) >= MOST_LINES) return false;
  return MOST_MARKS.every(({mark, most}) => count(text, mark) <= most);
}

function count(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0;
}
