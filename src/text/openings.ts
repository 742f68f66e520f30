import {isLetter} from './ascii.js';

/** A row of a table of expressions, and what makes trying its expression worth while. */
export interface Opened {
  /**
   * What a text must begin with, in lower case, parted by `|`: whole words, or their beginnings where `…` follows. An
   * empty one stands for a text that ends where it should begin.
   */
  opens: string;
}

/** A phrase that opens a text, and the row that may hold for it then. */
interface Opening<Row> {
  phrase: string;
  /** True where no letter may follow. */
  isWhole: boolean;
  row: Row;
}

/**
 * Finds the rows of a table that can hold for a text by its first words: most expressions are so never even compiled,
 * which takes longer than all that a short discussion needs otherwise.
 */
export class Openings<Row extends Opened> {
  /** By the first character. */
  readonly #openings = new Map<string, Opening<Row>[]>();

  constructor(rows: readonly Row[]) {
    for (const row of rows) {
      for (const written of row.opens.split('|')) {
        const phrase = written.replace('…', '');
        const isWhole = written === phrase && isLetter(phrase.charCodeAt(phrase.length - 1));
        const first = phrase.charAt(0);
        const known = this.#openings.get(first);
        if (known === undefined) this.#openings.set(first, [{phrase, isWhole, row}]);
        else known.push({phrase, isWhole, row});
      }
    }
  }

  /**
   * The first row of the table whose opening stands at a place of a text and that passes a test.
   *
   * @param lower the text in lower case
   */
  find(lower: string, at: number, test: (row: Row) => boolean): Row | undefined {
    let tried: Row | undefined;
    for (const {phrase, isWhole, row} of this.#openings.get(lower.charAt(at)) ?? []) {
      if (row === tried || !lower.startsWith(phrase, at)) continue;
      if (isWhole && isLetter(lower.charCodeAt(at + phrase.length))) continue;
      tried = row;
      if (test(row)) return row;
    }
    return undefined;
  }
}
