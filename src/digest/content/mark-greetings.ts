import {blank} from '../../text/blank.js';
import {lowerCase} from '../../text/lower-case.js';
import {type Opened, Openings} from '../../text/openings.js';
import type {SaidLine} from './said-line.js';

/** Words that open a letter, in the languages that mailing lists are written in. */
const SALUTATIONS =
  "hi|hiya|hey|hello|hallo|dear|greetings|howdy|g'day|good (?:morning|afternoon|evening|day)|morning|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte[rs]?|moin|salut|bonjour|bonsoir|cher|chère|hola|buenos días|estimad[oa]s?|olá|caro|ciao|hei|hej|beste|geachte|привет|здравствуйте|уважаем\\p{Ll}+|こんにちは|你好|您好";
/** `Hi all,`, `Good morning all, Gertrud,`, `Hello.`, in lower case. */
export const GREETING = new RegExp(
  `^(?:${SALUTATIONS})(?![\\p{L}\\p{N}])[^.!?:;]{0,60}(?:[,.!:;–—-]{1,3})?$`,
  'u',
);
/** The words that those begin with, as far as their first letter is ASCII. */
export const GREETS: Opened = {
  opens:
    "hi|hiya|hey|hello|hallo|dear|greetings|howdy|g'day|good morning|good afternoon|good evening|good day|morning|guten|liebe|lieber|liebes|sehr|moin|salut|bonjour|bonsoir|cher|chère|hola|buenos|estimad…|olá|caro|ciao|hei|hej|beste|geachte",
};
const OPENING = new Openings([GREETS]);
/** Longer ones say more. */
const MOST_WORDS = 7;
const MOST_CHARACTERS = 80;
const NAME = "(?:\\p{Lu}[\\p{L}.'’-]{0,20}|all|and|folks|everyone|everybody|list|team|&)";
/** `Ann,`, `Ann, Bert and all --`; a comma or dashes must close it, for `Summary:` is no name. */
const CLOSED = /(?:,|--|–|—)$/;
const NAMES = new RegExp(`^${NAME}(?:,? ${NAME}){0,4}(?:,|--|–|—)$`, 'u');

/** `Ann:` with a blank line below it. */
const NAME_ALONE = /^\p{Lu}[\p{L}.'’-]{1,20}:$/u;

/** Mark the greetings before somebody's first own words, and before those after a quotation. */
export function markGreetings(lines: readonly SaidLine[]): void {
  let said = false;
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'quotation') said = false;
    const text = line.text.trim();
    if (line.kind !== 'own' || blank(text)) continue;
    if (!said && isGreeting(text, lines[at + 1])) line.kind = 'aside';
    else said = true;
  }
}

function isGreeting(text: string, below: SaidLine | undefined): boolean {
  if (text.length >= MOST_CHARACTERS || text.split(/\s+/).length > MOST_WORDS) return false;
  const lower = lowerCase(text);
  const isOpen = lower.charCodeAt(0) > 0x7f || OPENING.find(lower, 0, () => true) !== undefined;
  return (
    (isOpen && GREETING.test(lower)) ||
    (CLOSED.test(text) && NAMES.test(text)) ||
    (text.endsWith(':') && blank(below?.text ?? '') && NAME_ALONE.test(text))
  );
}
