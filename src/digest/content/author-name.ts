/** Words of a line that holds a name and little else. */
const MOST_WORDS = 5;

/** The author's name as it may stand below a comment. */
export class AuthorName {
  readonly #words: ReadonlySet<string>;

  constructor(author: string) {
    const words = author.toLowerCase().split(/[^\p{L}'’-]+/u);
    this.#words = new Set(words.filter((word) => word !== '' && word.length < 30));
  }

  /** True for `Ann`, `Lee`, `A.`, `Annie` of Ann Lee. */
  has(word: string): boolean {
    const plain = word.toLowerCase().replace(/[^\p{L}'’-]/gu, '');
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
    return wordsOf(line).some((word) => this.#words.has(word.toLowerCase().replace(/[^\p{L}]/gu, '')));
  }

  /** True for a line that is the name, perhaps with an office behind it. */
  signs(line: string): boolean {
    const bare = line.replace(/^[\s\-–—/*~_|<>#.]{1,8}/u, '').replace(/^(?:Dr|Prof|Mr|Mrs|Ms|Ing)\.? /, '');
    const words = wordsOf(bare);
    const isMarked = bare !== line;
    if (words.length === 0 || /[?:]$/.test(bare)) return false;
    let count = 0;
    while (count < words.length && this.has(words[count] as string)) count++;
    if (count === words.length) return words.length > 1 || isMarked || bare.length > 1;
    if (this.#isNickname(words)) return true;
    if (isMarked && /^[-–—/]/.test(line) && count > 0 && words.length <= MOST_WORDS) return true;
    const hasOffice = /^[\p{L}.'’ -]{1,60}[,(|/-]/u.test(bare) || words.length <= MOST_WORDS;
    return count > 1 && hasOffice && (!/[.!]$/.test(bare) || /\p{Lu}\.$/u.test(bare));
  }

  /** `Jim Mason` of James D. Mason. */
  #isNickname(words: readonly string[]): boolean {
    const last = (words[words.length - 1] as string).toLowerCase().replace(/\.$/, '');
    const isName = words.every((word) => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word));
    return words.length > 1 && words.length < 4 && isName && last.length > 3 && this.#words.has(last);
  }
}

function wordsOf(line: string): string[] {
  return line.split(/[\s,;()[\]|*_]+/).filter((word) => word !== '');
}
