import {blank} from '../../text/blank.js';
import {countKinds} from '../../text/character-kinds.js';
import {wordCounts} from './plain-words.js';
import {ownRuns, type SaidLine} from './said-line.js';

/** A kind of line, and what makes trying its form worth while: most forms are so never even compiled. */
interface Pasted {
  what: string;
  /** Characters that it begins with. */
  first?: string;
  /** Characters that it ends with. */
  last?: string;
  /** What stands in it. */
  holds?: string;
  form: RegExp;
}

/** Lines that programs print, whatever words are in them. */
export const PRINTED: readonly Pasted[] = [
  {what: 'a stack frame', first: 'a', holds: '(', form: /^at [\w$.<>/]+ ?\(.{0,200}\)$/},
  {what: 'a stack frame of Python', first: 'F', holds: '", line ', form: /^File ".{1,200}", line \d/},
  {what: 'its heading', first: 'T', holds: '(most recent', form: /^Traceback \(most recent/},
  {what: 'a cause', first: 'C', holds: 'by: ', form: /^Caused by: /},
  {what: 'a stack frame of C', first: '#', holds: ' 0x', form: /^#\d{1,3} +0x[0-9a-f]+ /},
  {
    what: 'an exception',
    holds: 'Exception',
    form: /^(?:Exception in thread |[\w.]{1,80}Exception(?::|$))/,
  },
  {what: 'an error', holds: 'Error', form: /^[\w.]{1,80}Error(?::|$)/},
  {what: 'a compiler', holds: ':', form: /^\S{1,200}\.\w{1,5}:\d{1,6}/},
  {what: 'a build', first: 'CLAmgc', holds: ' ', form: /^(?:CC|LD|AR|make\[\d+\]:|gcc|cc1) +\S/},
  {
    what: 'a log',
    first: '[0123456789',
    form: /^(?:\[ ?)?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|^\[ *\d{1,9}\.\d{3,9}\]|^\d\d:\d\d:\d\d[.,]\d{3}/,
  },
  {what: "a system's log", holds: ':', form: /^[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d /},
  {what: 'an encoded file', form: /^[A-Za-z0-9+/]{40,200}={0,2}$/},
  {
    what: 'HTTP',
    first: 'GPHDOL',
    form: /^(?:(?:GET|POST|PUT|HEAD|DELETE|OPTIONS|PROPFIND|LOCK) (?:\/|https?:|\*)\S{0,200}(?: |$)|HTTP\/\d\.\d \d{3})/,
  },
  {what: 'a diff', first: '@+-', form: /^(?:@@ -\d|\+\+\+ \S|--- \S+\/|[+-](?:\s{2,}|\t)\S)/},
  {what: 'its heading', first: 'dI', form: /^(?:diff -|Index: \S+$)/},
];
/** A line of prose may end like this one. */
const STATEMENT = 'a statement';
/** Lines that people paste; a line that reads like a sentence is none of them. */
export const CODE: readonly Pasted[] = [
  {what: 'a prompt', first: '$%>C', form: /^(?:[$%] ?|C:\\[^ ]{0,80}>|>>> )[a-z./]/},
  {
    what: 'a prompt with a name',
    holds: '@',
    form: /^[\w.-]{1,30}@[\w.-]{1,30}[:~][^ ]{0,40}[$#] ?[a-z./]/,
  },
  {what: 'brackets alone', first: '])}({[;,', form: /^[\])}({[;,]{1,6}$/},
  {what: STATEMENT, last: ';', form: /^[^\s].{0,200}(?:\)|\]|"|'|\w) ?;$/},
  {what: 'a block', holds: '{', form: /(?:^|[\s)])\{$|\{[^{}]{0,100};\s*\}/},
  {what: 'its end', first: '}', form: /^\}/},
  {what: 'a call', holds: '(', form: /^[\w$.]{1,40}\(.{0,200}\) ?\{?$/},
  {what: 'a directive', first: '#', form: /^#(?:include|define|ifn?def|endif|if|else|pragma)\b/},
  {what: 'an import', first: 'i', form: /^import (?:[\w.]{1,80};|.{1,80} from ["'])/},
  {what: 'an import of Python', first: 'f', form: /^from [\w.]{1,80} import /},
  {
    what: 'a declaration',
    last: '({;:',
    form: /^(?:define |public |private |static |export |declare )?(?:function|def|class|struct|enum|interface|typedef|namespace|xmlns|prefix) [$\w:.-].{0,259}(?:[({;]|\):)$/i,
  },
  {what: 'an assignment', holds: '=', form: /^[\w.$@[\]"'-]{1,60} ?(?:=|:=|\+=|=>) ?\S{1,120};?$/},
  {
    what: 'markup',
    first: '<',
    form: /^<[/!?]?[A-Za-z][^<>]{0,200}\/?>(?:.{0,200}<\/[A-Za-z][\w:.-]{0,60}>)?$|^<[/!?]?[A-Za-z][\w:.-]{0,60}(?: [\w:.-]{1,60}="[^"]{0,200}"){1,20}/,
  },
  {what: 'its attributes', holds: '="', form: /^(?:[\w:.-]{1,60}="[^"]{0,200}" ?){1,8}\/?>?$/},
  {what: 'its end', first: '/>', form: /^\/?>$/},
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
  const shortlog = paragraph.findIndex(({text}) => text.includes('):') && SHORTLOG.test(text.trim()));
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
  if (PRINTED.some((row) => isOf(row, line))) return true;
  const {visible, said} = characters(line);
  const isDrawn = visible > 4 && said < visible * FEWEST_LETTERS;
  return (isDrawn || CODE.some((row) => isOf(row, line) && isNoProse(row, line))) && !isSentence(line);
}

/** True for a line that a row of a table holds for. */
export function isOf({first, last, holds, form}: Pasted, line: string): boolean {
  return (
    (first === undefined || first.includes(line.charAt(0))) &&
    (last === undefined || last.includes(line.charAt(line.length - 1))) &&
    (holds === undefined || line.includes(holds)) &&
    form.test(line)
  );
}

function isNoProse({what}: Pasted, line: string): boolean {
  return what !== STATEMENT || line.length < FULL || /[=(){}<>]/.test(line);
}

/** How many characters of a line show, addresses left out, and how many of those are letters or digits. */
function characters(line: string): {visible: number; said: number} {
  const words = line.includes('http') ? line.replace(/https?:\/\/\S+/g, ' ') : line;
  const [, small = 0, capital = 0, letter = 0, number = 0, , , white = 0] = countKinds(words);
  return {visible: words.length - white, said: small + capital + letter + number};
}

function isSentence(text: string): boolean {
  const {all, plain} = wordCounts(text);
  return plain >= FEWEST_WORDS && (/[.!?]["')]?$/.test(text) || plain * 1.3 > all);
}

/** True for a line that the next one goes on with, whatever that looks like: `clear...?)`. */
function isProse(text: string): boolean {
  return wordCounts(text).plain >= FEWEST_WORDS;
}
