import {blank} from '../../text/blank.js';
import type {Comment} from '../../types.js';
import {ownRuns, type Run, type SaidLine} from './said-line.js';

/** Words that close a letter, in the languages that mailing lists are written in. */
const CLOSERS =
  '(?:(?:with |my |many |very |all my |best|kind(?:est)?|warm(?:est)?|friendly|kindly|mit|freundliche[nr]?|beste|viele|liebe|schöne|med|vriendelijke) )*(?:regards|rgds|greetings|wishes|cheers|thanks?(?: you)?(?: (?:again|in advance|a lot|so much|very much|and regards|& regards))?|thx|tia|hth|sincerely|yours(?: (?:truly|sincerely|faithfully))?|sincerely yours|respectfully|best|all the best|take care|bye|ciao|later|peace|enjoy|mfg|grüße|gruß|grüssen|vg|lg|cordialement|amicalement|merci|bien à vous|saludos|un saludo|gracias|abraços|obrigado|saluti|groeten|groetjes|hälsningar|hilsen|mvh|smiles|с уважением|спасибо)(?: to (?:all|everyone|you))?';
/** `Kind regards,`, `Cheers, Ann`, `Thanks!` */
const CLOSER = new RegExp(
  `^[\\W_]{0,4}${CLOSERS}(?:[\\s,.!:;/–—-]{1,4}(?<name>[\\p{L}.'’ -]{1,40}))?[\\s,.!:;)–—-]{0,4}$`,
  'iu',
);
/** Lines that stand below somebody's name: `Phone: …`, addresses, pages, lines drawn. */
const CONTACT =
  /\b(?:tel|phone|fax|mobile|cell|voice|e-?mail|mailto|icq|skype|pgp|gpg|www|homepage|office|ph)\b ?[:.+(\d]|^<?(?:https?:\/\/|www\.)\S{1,200}>?$|^\S{1,80}@\S{1,80}$|\+?\(?\d{2,4}\)?[ .-]\d{3,4}[ .-]\d{3,5}|\b[A-Z]{2} \d{5}\b/i;
const RULE = /^[\W_]{0,2}[-_=~*+#.;\s]{5,}[\W_]{0,2}$/;

/** Lines of a signature, at most. */
const MOST_LINES = 14;
/** Lines of a signature are shorter; longer ones are a motto or words. */
const LONG = 100;
/** Words of a line that holds a name and little else. */
const MOST_NAME_WORDS = 5;

/**
 * Mark what closes somebody's words: before a quotation, or at the end.
 *
 * ```text
 * Kind regards,
 * ^ how a letter closes: from here to the end of the run
 * Ann Lee
 * ^^^^^^^ the author's name, with an office, a phone and a motto below
 * Harbour Office, Tidetown
 * ```
 */
export function markSignOffs(lines: readonly SaidLine[], comment: Comment): void {
  const names = nameWords(comment.author);
  for (const run of ownRuns(lines)) {
    const full = wordedLines(lines, run);
    const start = signOffStart(lines, full, names);
    if (start === undefined) continue;
    const postscript = full.find((at) => at > start && /^p\.? ?s\b/i.test(textAt(lines, at)));
    for (const at of full)
      if (at >= start && (postscript === undefined || at < postscript))
        (lines[at] as SaidLine).kind = 'aside';
  }
}

function wordedLines(lines: readonly SaidLine[], {from, to}: Run): number[] {
  const result: number[] = [];
  for (let at = from; at < to; at++) if (!blank((lines[at] as SaidLine).text)) result.push(at);
  return result;
}

/** Index of the first line of what closes the run; undefined where nothing does. */
function signOffStart(
  lines: readonly SaidLine[],
  full: readonly number[],
  names: ReadonlySet<string>,
): number | undefined {
  const last = full.slice(-MOST_LINES);
  const texts = last.map((at) => textAt(lines, at));
  for (const [index, at] of last.entries()) {
    const below = texts.slice(index + 1);
    const closes =
      isCloser(texts[index] as string, names) && (index > 0 || full.length > last.length || below.length < 4);
    if ((closes || signs(texts[index] as string, names, below)) && below.every(isShort)) return at;
    if (
      RULE.test(texts[index] as string) &&
      below.length > 0 &&
      below.every(isShort) &&
      below.some((text) => CONTACT.test(text) || nameIn(text, names))
    )
      return at;
  }
  return leavesName(lines, full, names);
}

function textAt(lines: readonly SaidLine[], at: number): string {
  return (lines[at] as SaidLine).text.trim();
}

function isShort(text: string): boolean {
  return text.length < LONG || CONTACT.test(text);
}

function isCloser(text: string, names: ReadonlySet<string>): boolean {
  const match = text.length < 80 ? CLOSER.exec(text) : null;
  if (match === null) return false;
  const name = match.groups?.['name'];
  return (
    name === undefined ||
    name
      .trim()
      .split(/\s+/)
      .every((word) => isNameWord(word, names) || /^\p{Lu}/u.test(word))
  );
}

/** True for a line that is the author's name, perhaps with an office behind it, and has nothing but a signature below. */
function signs(text: string, names: ReadonlySet<string>, below: readonly string[]): boolean {
  const bare = text.replace(/^[\s\-–—/*~_|<>#.]{1,8}/u, '');
  const words = bare.split(/[\s,;()[\]|*_]+/).filter((word) => word !== '');
  const count = leading(words, names);
  if (count === 0) return false;
  if (count === words.length) return words.length > 1 || bare !== text || !/[?:]$/.test(bare);
  const isTitle = !/[.!?:]$/.test(bare) || below.length > 0;
  const dashed = bare !== text && /^[-–—/]/.test(text);
  if (dashed && words.length <= MOST_NAME_WORDS) return true;
  return (
    isTitle &&
    count > 1 &&
    (/^[\p{L}.'’ -]{1,60}[,(|/-]/u.test(bare) ||
      below.some((line) => CONTACT.test(line)) ||
      words.length <= MOST_NAME_WORDS)
  );
}

/** How many of the first words belong to the author's name. */
function leading(words: readonly string[], names: ReadonlySet<string>): number {
  let count = 0;
  while (count < words.length && isNameWord(words[count] as string, names)) count++;
  return count;
}

function nameIn(text: string, names: ReadonlySet<string>): boolean {
  return text
    .split(/[\s,;()[\]|*_]+/)
    .some((word) => names.has(word.toLowerCase().replace(/[^\p{L}]/gu, '')));
}

/** `Ann`, `Lee`, `A.`, `Annie` of Ann Lee. */
function isNameWord(word: string, names: ReadonlySet<string>): boolean {
  const plain = word.toLowerCase().replace(/[^\p{L}'’-]/gu, '');
  if (plain === '') return false;
  if (names.has(plain)) return true;
  if (plain.length === 1) return [...names].some((name) => name.startsWith(plain));
  return (
    plain.length > 2 &&
    [...names].some((name) => name.length > 2 && (name.startsWith(plain) || plain.startsWith(name)))
  );
}

function nameWords(author: string): ReadonlySet<string> {
  const words = author.toLowerCase().split(/[^\p{L}'’-]+/u);
  return new Set(words.filter((word) => word !== '' && word.length < 30));
}

/** `Ingo`, `-- Mikey`, `g.`: a word alone at the end, below a sentence that has ended. */
function leavesName(
  lines: readonly SaidLine[],
  full: readonly number[],
  names: ReadonlySet<string>,
): number | undefined {
  const at = full[full.length - 1];
  const above = full[full.length - 2];
  if (at === undefined || above === undefined) return undefined;
  const text = textAt(lines, at);
  const bare = text.replace(/^[-–—/~*_ ]{1,5}/, '').replace(/[.,_*]$/, '');
  if (isNameWord(bare, names) && bare.length < 20 && !bare.includes(' ')) return at;
  const isApart = above < at - 1 && /[.!?)…:;]$|\p{L}\)$/u.test(textAt(lines, above));
  return isApart && text === bare && /^\p{Lu}\p{Ll}{1,11}$/u.test(bare) ? at : undefined;
}
