import {isAscii, isDigit, isLetter, isSpace} from '../../text/ascii.js';
import {blank} from '../../text/blank.js';
import {wordCounts} from './plain-words.js';
import {ownRuns, type SaidLine} from './said-line.js';

/** Lines that programs print, whatever words are in them. */
const PRINTED: readonly (readonly [what: string, line: RegExp])[] = [
  [
    'a stack frame',
    /^at [\w$.<>/]+ ?\(.{0,200}\)$|^File ".{1,200}", line \d|^Traceback \(most recent|^Caused by: |^#\d{1,3} +0x[0-9a-f]+ /,
  ],
  ['an exception', /^(?:Exception in thread |[\w.]{1,80}(?:Exception|Error)(?::|$))/],
  [
    'a compiler',
    /^\S{1,200}\.\w{1,5}:\d{1,6}(?::\d{1,6})?:? ?(?:error|warning|note|undefined|In )?|^(?:CC|LD|AR|make\[\d+\]:|gcc|cc1) +\S/,
  ],
  [
    'a log',
    /^\[? ?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|^[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d |^\[ *\d{1,9}\.\d{3,9}\]|^\d\d:\d\d:\d\d[.,]\d{3}/,
  ],
  ['an encoded file', /^[A-Za-z0-9+/]{40,200}={0,2}$/],
  [
    'HTTP',
    /^(?:(?:GET|POST|PUT|HEAD|DELETE|OPTIONS|PROPFIND|LOCK) (?:\/|https?:|\*)\S{0,200}(?: |$)|HTTP\/\d\.\d \d{3})/,
  ],
  ['a diff', /^(?:@@ -\d|\+\+\+ \S|--- \S+\/|diff -|Index: \S+$|[+-](?:\s{2,}|\t)\S)/],
];
/** Lines that people paste; a line that reads like a sentence is none of them. */
const CODE: readonly (readonly [what: string, line: RegExp])[] = [
  ['a prompt', /^(?:[$%] ?|[\w.-]{1,30}@[\w.-]{1,30}[:~][^ ]{0,40}[$#] ?|C:\\[^ ]{0,80}>|>>> )[a-z./]/],
  ['brackets alone', /^[\])}({[;,]{1,6}$/],
  ['a statement', /^[^\s].{0,200}(?:\)|\]|"|'|\w) ?;$/],
  ['a block', /(?:^|[\s)])\{$|^\}|\{[^{}]{0,100};\s*\}|^[\w$.]{1,40}\(.{0,200}\) ?\{?$/],
  [
    'a directive',
    /^#(?:include|define|ifn?def|endif|if|else|pragma)\b|^import (?:[\w.]{1,80};|.{1,80} from ["'])|^from [\w.]{1,80} import /,
  ],
  [
    'a declaration',
    /^(?:define |public |private |static |export |declare )?(?:function|def|class|struct|enum|interface|typedef|namespace|xmlns|prefix) [$\w:.-].{0,259}(?:[({;]|\):)$/i,
  ],
  ['an assignment', /^[\w.$@[\]"'-]{1,60} ?(?:=|:=|\+=|=>) ?\S{1,120};?$/],
  [
    'markup',
    /^<[/!?]?[A-Za-z][^<>]{0,200}\/?>(?:.{0,200}<\/[A-Za-z][\w:.-]{0,60}>)?$|^<[/!?]?[A-Za-z][\w:.-]{0,60}(?: [\w:.-]{1,60}="[^"]{0,200}"){1,20}|^(?:[\w:.-]{1,60}="[^"]{0,200}" ?){1,8}\/?>?$|^\/?>$/,
  ],
];
/** What sums up a series of patches: every line below it, up to a blank one, is a subject. */
const SHORTLOG = /^\p{Lu}[\p{L} .'’-]{1,60} \(\d{1,4}\):$/u;
/** Fewer of their characters than this are letters or digits in tables, drawings and terms of logic. */
const FEWEST_LETTERS = 0.55;
/** A line of prose may break off behind a semicolon or a bracket, but only a full one. */
const FULL = 55;
/** A line this long that ends in a full stop is somebody's sentence, even between lines of code. */
const FEWEST_WORDS = 6;

/**
 * Mark what was pasted: code, stack traces, logs, tables. A paragraph of which half is code is all code, and so is a
 * line between two such ones that does not end like a sentence.
 */
export function markCode(lines: readonly SaidLine[]): void {
  for (const {from, to} of ownRuns(lines)) {
    let start = from;
    for (let at = from; at <= to; at++) {
      if (at < to && isOwn(lines[at] as SaidLine)) continue;
      markParagraph(lines.slice(start, at));
      start = at + 1;
    }
  }
}

function isOwn({text, kind}: SaidLine): boolean {
  return kind === 'own' && !blank(text);
}

function markParagraph(paragraph: readonly SaidLine[]): void {
  const isCode = paragraph.map(({text}, at) => {
    const above = paragraph[at - 1]?.text.trim() ?? '';
    return looksPasted(text.trim()) && !(isProse(above) && !/[.!?:;]["')]?$/.test(above));
  });
  const shortlog = paragraph.findIndex(({text}) => SHORTLOG.test(text.trim()));
  if (shortlog !== -1) isCode.fill(true, shortlog);
  const count = isCode.filter(Boolean).length;
  if (count === 0) return;
  const isListing = count * 2 >= paragraph.length;
  for (const [at, line] of paragraph.entries()) {
    const near = isListing || (isCode[at - 1] === true && isCode[at + 1] === true);
    if (isCode[at] === true || (near && !isSentence(line.text.trim()))) line.kind = 'code';
  }
}

function looksPasted(text: string): boolean {
  const line = text.slice(0, 500);
  if (PRINTED.some(([, form]) => form.test(line))) return true;
  if (isSentence(line)) return false;
  const {visible, said} = characters(line);
  if (visible > 4 && said < visible * FEWEST_LETTERS) return true;
  return CODE.some(
    ([what, form]) =>
      form.test(line) && (what !== 'a statement' || line.length < FULL || /[=(){}<>]/.test(line)),
  );
}

/** How many characters of a line show, addresses left out, and how many of those are letters or digits. */
function characters(line: string): {visible: number; said: number} {
  if (!isAscii(line) || line.includes('http')) {
    const visible = line.replace(/\s|https?:\/\/\S+/g, '');
    return {visible: visible.length, said: visible.replace(/[^\p{L}\p{N}]/gu, '').length};
  }
  let visible = 0;
  let said = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (!isSpace(code)) visible++;
    if (isLetter(code) || isDigit(code)) said++;
  }
  return {visible, said};
}

function isSentence(text: string): boolean {
  const {all, plain} = wordCounts(text);
  return plain >= FEWEST_WORDS && (/[.!?]["')]?$/.test(text) || plain * 1.3 > all);
}

/** True for a line that the next one goes on with, whatever that looks like: `clear...?)`. */
function isProse(text: string): boolean {
  return wordCounts(text).plain >= FEWEST_WORDS;
}
