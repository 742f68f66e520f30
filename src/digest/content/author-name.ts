import {CAPITAL, isLetterAt, kindAt} from '../../text/character-kinds.js';

/** Words of a line that holds a name and little else. */
const MOST_WORDS = 5;
/** Words of a nickname, and those to look at before all of a line is taken apart. */
const MOST_NICKNAME = 3;
const MOST_FIRST = 5;
/** What may stand before a name that signs, so many at most. */
const MARKS = /^[\s\-–—/*~_|<>#.]{1,8}/;
const TITLE = /^(?:Dr|Prof|Mr|Mrs|Ms|Ing)\.? /;
const BETWEEN = /[\s,;()[\]|*_]+/;
/** Characters of names besides letters. */
const IN_NAMES = "'’-";
/** Longest name before an office. */
const LONGEST = 60;

/** The author's name as it may stand below a comment. */
export class AuthorName {
  readonly #words: ReadonlySet<string>;

  constructor(author: string) {
    const words = spelled(author.toLowerCase(), ' ').split(' ');
    this.#words = new Set(words.filter((word) => word !== '' && word.length < 30));
  }

  /** True for `Ann`, `Lee`, `A.`, `Annie` of Ann Lee. */
  has(word: string): boolean {
    const plain = spelled(word.toLowerCase(), '');
    if (plain === '' || /\s/.test(word)) return false;
    if (this.#words.has(plain)) return true;
    const names = [...this.#words];
    if (plain.length === 1) return names.some((name) => name.startsWith(plain));
    return (
      plain.length > 2 &&
      names.some((name) => name.length > 2 && (name.startsWith(plain) || plain.startsWith(name)))
    );
  }

  /** True for a line that holds some word of the name. */
  isIn(line: string): boolean {
    return wordsOf(line).some((word) =>
      this.#words.has(spelled(word.toLowerCase(), '').replace(/['’-]/g, '')),
    );
  }

  /** True for a line that is the name, perhaps with an office behind it. */
  signs(line: string): boolean {
    const bare = line.replace(MARKS, '').replace(TITLE, '');
    const first = bare.split(BETWEEN, MOST_FIRST).filter((word) => word !== '');
    if (first.length > MOST_NICKNAME && !this.has(first[0] as string)) return false;
    const words = wordsOf(bare);
    const isMarked = bare !== line;
    if (words.length === 0 || bare.endsWith('?') || bare.endsWith(':')) return false;
    let count = 0;
    while (count < words.length && this.has(words[count] as string)) count++;
    if (count === words.length) return words.length > 1 || isMarked || bare.length > 1;
    if (this.#isNickname(words)) return true;
    if (count === 0) return false;
    if (isMarked && /^[-–—/]/.test(line) && words.length <= MOST_WORDS) return true;
    return count > 1 && (words.length <= MOST_WORDS || hasOffice(bare)) && !endsSentence(bare);
  }

  /** `Jim Mason` of James D. Mason. */
  #isNickname(words: readonly string[]): boolean {
    if (words.length < 2 || words.length > MOST_NICKNAME) return false;
    const last = (words[words.length - 1] as string).toLowerCase().replace(/\.$/, '');
    return last.length > 3 && this.#words.has(last) && words.every(isName);
  }
}

/** The letters, apostrophes and hyphens of a word, and something instead of each other character. */
function spelled(word: string, other: string): string {
  let letters = '';
  for (const character of word) letters += isInName(character) ? character : other;
  return letters;
}

function isInName(character: string): boolean {
  return isLetterAt(character, 0) || IN_NAMES.includes(character);
}

/** True for `Mason`, `O'Neil`, `D.` */
function isName(word: string): boolean {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  return kindAt(bare, 0) === CAPITAL && spelled(bare, '') === bare;
}

/** True for a line in which a comma, a bracket or the like stands behind names. */
function hasOffice(line: string): boolean {
  for (let at = 1; at <= LONGEST && at < line.length; at++) {
    const before = line.charAt(at - 1);
    if (!isInName(before) && before !== '.' && before !== ' ') return false;
    if (',(|/-'.includes(line.charAt(at))) return true;
  }
  return false;
}

/** True for a line that ends like a sentence, not with an initial. */
function endsSentence(line: string): boolean {
  if (line.endsWith('!')) return true;
  return line.endsWith('.') && kindAt(line, line.length - 2) !== CAPITAL;
}

function wordsOf(line: string): string[] {
  return line.split(BETWEEN).filter((word) => word !== '');
}
