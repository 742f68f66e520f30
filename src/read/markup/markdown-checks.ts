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
/** Brackets that open. */
const MOST_BRACKETS = 1000;

const CONTAINERS = /^[ \t]{0,40}((?:(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))[ \t]{0,4}){1,200})/gm;

/** True for text that the parser reads in well under a second: its worst cases are deep and long. */
export function isTame(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  let lines = 0;
  for (const [, marks = ''] of text.matchAll(CONTAINERS)) {
    lines++;
    if (lines > MOST_CONTAINERS || marks.replace(/[\s\d]/g, '').length > MOST_LEVELS) return false;
  }
  return count(text, '[') <= MOST_BRACKETS;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found++;
  return found;
}
