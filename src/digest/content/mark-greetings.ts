import {blank} from '../../text/blank.js';
import type {SaidLine} from './said-line.js';

/** Words that open a letter, in the languages that mailing lists are written in. */
const SALUTATIONS =
  "hi|hiya|hey|hello|hallo|dear|greetings|howdy|g'day|good (?:morning|afternoon|evening|day)|morning|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte[rs]?|moin|salut|bonjour|bonsoir|cher|chère|hola|buenos días|estimad[oa]s?|olá|caro|ciao|hei|hej|beste|geachte|привет|здравствуйте|уважаем\\p{Ll}+|こんにちは|你好|您好";
/** `Hi all,`, `Good morning all, Gertrud,`, `Hello.` */
const GREETING = new RegExp(`^(?:${SALUTATIONS})(?![\\p{L}\\p{N}])[^.!?:;]{0,60}(?:[,.!:;–—-]{1,3})?$`, 'iu');
/** Longer ones say more. */
const MOST_WORDS = 7;
const MOST_CHARACTERS = 80;
const NAME = "(?:\\p{Lu}[\\p{L}.'’-]{0,20}|all|and|folks|everyone|everybody|list|team|&)";
/** `Ann,`, `Ann, Bert and all --`; a comma or dashes must close it, for `Summary:` is no name. */
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
    const isShort = text.length < MOST_CHARACTERS && text.split(/\s+/).length <= MOST_WORDS;
    const isAlone = blank(lines[at + 1]?.text ?? '');
    const greets =
      !said && isShort && (NAMES.test(text) || GREETING.test(text) || (isAlone && NAME_ALONE.test(text)));
    if (greets) line.kind = 'aside';
    else said = true;
  }
}
