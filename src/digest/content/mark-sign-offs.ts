import {blank} from '../../text/blank.js';
import {CAPITAL, kindAt, NUMBER, SMALL} from '../../text/character-kinds.js';
import {lowerCase} from '../../text/lower-case.js';
import {type Opened, Openings} from '../../text/openings.js';
import type {Comment} from '../../types.js';
import {AuthorName} from './author-name.js';
import {isContact} from './is-contact.js';
import {ownRuns, type Run, type SaidLine} from './said-line.js';

/** Words that close a letter, in the languages that mailing lists are written in. */
const CLOSERS =
  '(?:(?:with|my|many|very|all|best|kind(?:est)?|warm(?:est)?|friendly|kindly|mit|freundliche[nr]?|beste|viele|liebe|schöne|med|vriendelijke) )*' +
  '(?:regards|rgds|greetings|wishes|cheers|thanks?(?: you)?(?: (?:again|in advance|a lot|so much|very much|and regards|& regards))?|thn?x|tnx|tia|hth|(?:just )?my (?:2|two) cents|just a thought|hope (?:this|that|it) helps|' +
  'sincerely(?: yours)?|yours(?: (?:truly|sincerely|faithfully|in \\p{L}+))?|respectfully|best|the best|take care|bye|ciao|later|peace|enjoy|' +
  'mfg|grüße[n]?|gruß|grüssen|vg|lg|cordialement|amicalement|merci|bien à vous|saludos|un saludo|gracias|abraços|obrigado|saluti|groeten|groetjes|hälsningar|hilsen|mvh|smiles|с уважением|спасибо)' +
  '(?: to (?:all|everyone|you))?';
/** `Kind regards,`, `Cheers, Ann`, `Thanks!`, in lower case. */
export const CLOSER = new RegExp(
  `^[\\W_]{0,4}${CLOSERS}(?:[\\s,.!:;/–—-]{1,4}(?<name>[\\p{L}.'’ -]{1,40}))?[\\s,.!:;)–—-]{0,4}$`,
  'du',
);
/** The words that those begin with, as far as their first letter is ASCII. */
export const CLOSES: Opened = {
  opens:
    'with|my|many|very|all|best|kind|kindest|warm|warmest|friendly|kindly|mit|freundliche|freundlichen|freundlicher|beste|viele|liebe|schöne|med|vriendelijke|regards|rgds|greetings|wishes|cheers|thank|thanks|thnx|thx|tnx|tia|hth|just|hope|sincerely|yours|respectfully|the best|take care|bye|ciao|later|peace|enjoy|mfg|grüße|grüßen|gruß|grüssen|vg|lg|cordialement|amicalement|merci|bien|saludos|un saludo|gracias|abraços|obrigado|saluti|groeten|groetjes|hälsningar|hilsen|mvh|smiles',
};
const OPENING = new Openings([CLOSES]);
const RULE = /^[\W_]{0,2}[-_=~*+#.;\s]{5,}[\W_]{0,2}$/;

/** One name, or a few. */
const NAMES = /^\W{0,4}\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u;

const DASH = /^[-–—]/;

/** Lines of a signature, at most. */
const MOST_LINES = 20;
/** Lines of a signature are shorter; longer ones are somebody's words. */
const LONG = 100;
/** Lines of an address are shorter still. */
const NARROW = 75;
/** So many words in lower case make a line of prose. */
const PROSE = 5;

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
  if (comment.truncated) return;
  const author = new AuthorName(comment.author);
  for (const run of ownRuns(lines)) {
    const full = wordedLines(lines, run);
    const start = signOffStart(full.slice(-MOST_LINES), author);
    if (start === undefined) continue;
    const closing = full.slice(full.length - Math.min(full.length, MOST_LINES) + start);
    const postscript = closing.findIndex(({text}, index) => index > 0 && /^p\.? ?s\b/i.test(text));
    for (const {line} of closing.slice(0, postscript === -1 ? closing.length : postscript))
      line.kind = 'aside';
  }
}

/** A line with words, and whether a blank one stands above it. */
interface Worded {
  line: SaidLine;
  text: string;
  opens: boolean;
}

function wordedLines(lines: readonly SaidLine[], {from, to}: Run): Worded[] {
  const result: Worded[] = [];
  let opens = true;
  for (const line of lines.slice(from, to)) {
    const text = line.text.trim();
    if (line.kind === 'own' && text !== '') result.push({line, text, opens});
    opens = blank(text);
  }
  return result;
}

/**
 * Index of the first line of what closes the run; undefined where nothing does.
 *
 * @param last the run's last lines
 */
function signOffStart(last: readonly Worded[], author: AuthorName): number | undefined {
  const texts = last.map(({text}) => text);
  const short = texts.length - 1 - texts.findLastIndex((text) => text.length >= LONG && !isContact(text));
  for (let at = Math.max(0, texts.length - short - 1); at < texts.length; at++) {
    const text = texts[at] as string;
    const below = texts.slice(at + 1);
    if (
      (isCloser(text, author) && endsBelow(below, author)) ||
      author.signs(text) ||
      isRule(text, below, author)
    )
      return at > 0 && isCloser(texts[at - 1] as string, author) ? at - 1 : at;
  }
  return addressStart(last) ?? nameStart(last, author);
}

function isCloser(text: string, author: AuthorName): boolean {
  const lower = lowerCase(text);
  if (text.length >= 80 || !mayClose(lower)) return false;
  const match = CLOSER.exec(lower);
  if (match === null) return false;
  const [start, end] = match.indices?.groups?.name ?? [0, 0];
  const words = text.slice(start, end).trim().split(/\s+/);
  return start === end || words.every((word) => author.has(word) || kindAt(word, 0) === CAPITAL);
}

/** True where a line may be a closer by its first word: `CLOSER` is large. */
function mayClose(lower: string): boolean {
  let at = 0;
  while (at < lower.length && kindAt(lower, at) > NUMBER) at++;
  return lower.charCodeAt(at) > 0x7f || OPENING.find(lower, at, () => true) !== undefined;
}

/** True where no words follow, but for what stands below a name: `Thanks!` may as well open a comment. */
function endsBelow(below: readonly string[], author: AuthorName): boolean {
  const prose = below.findIndex(isProse);
  const above = prose === -1 ? [] : below.slice(0, prose);
  return prose === -1 || above.some((text) => author.signs(text) || NAMES.test(text) || RULE.test(text));
}

/** True for a line that is drawn above the author's name or address. */
function isRule(text: string, below: readonly string[], author: AuthorName): boolean {
  return (
    RULE.test(text) &&
    below.some((line) => isContact(line) || author.isIn(line)) &&
    !below.some((line) => isProse(line))
  );
}

/** True for a line of somebody's words; a motto stands in quotation marks. */
function isProse(text: string): boolean {
  if (/^["“'‘]|["”'’]$/.test(text) || isContact(text)) return false;
  const plain = text.split(/\s+/).filter(isPlain).length;
  return plain >= PROSE || (plain > 0 && /[.!?]$/.test(text) && /\S \S/.test(text.slice(0, -1)));
}

/** True for a word in lower case, perhaps with a mark of the sentence behind it. */
function isPlain(word: string): boolean {
  if (kindAt(word, 0) !== SMALL) return false;
  for (const character of word) {
    if (kindAt(character, 0) !== SMALL && !"'’-".includes(character)) return ',.!?'.includes(character);
  }
  return true;
}

/** Where the last paragraphs only say where somebody is reached. */
function addressStart(last: readonly Worded[]): number | undefined {
  let contacts = 0;
  let start: number | undefined;
  for (let at = last.length - 1; at > 0; at--) {
    const {text, opens} = last[at] as Worded;
    if (text.length >= NARROW || isProse(text)) break;
    if (isContact(text)) contacts++;
    if (opens && contacts > 1 && contacts * 3 >= last.length - at) start = at;
  }
  return start;
}

/** `Ingo`, `-- Mikey`, `g.`: a name alone at the end, below somebody's words. */
function nameStart(last: readonly Worded[], author: AuthorName): number | undefined {
  const [above, end] = last.slice(-2);
  if (above === undefined || end === undefined) return undefined;
  const at = last.length - 1;
  const bare = end.text.replace(/^[-–—/~*_ ]{1,5}/, '').replace(/[.,_*]$/, '');
  if (author.has(bare) && bare.length < 20) return at;
  const isDashed = DASH.test(end.text) && /^[-–—]{1,3} ?\p{L}[\p{L}.'’ ]{0,30}$/u.test(end.text);
  if (isDashed && !DASH.test(above.text)) return sayingStart(last) ?? at;
  const hasEnded = /[.!?)…:;]$/.test(above.text);
  const isAlone = end.opens && end.text === bare && !bare.includes(' ');
  return isAlone && hasEnded && /^\p{Lu}\p{Ll}{1,11}$/u.test(bare) ? at : undefined;
}

/** Where a saying in quotation marks begins that stands above the name of who said it. */
function sayingStart(last: readonly Worded[]): number | undefined {
  for (let at = last.length - 2; at > 0; at--) {
    const {text} = last[at] as Worded;
    if (/^["“]/.test(text)) return at;
    if (/[.!?]$/.test(text)) return undefined;
  }
  return undefined;
}
