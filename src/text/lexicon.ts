import {Vocabulary} from './vocabulary.js';

/** The words of some texts by number, and how much each tells. */
export class Lexicon {
  readonly vocabulary = new Vocabulary();
  /** Texts that hold each topic word. */
  readonly #holding: number[] = [];
  /** The last text that each topic word was counted for. */
  readonly #counted: number[] = [];
  #texts = 0;
  #idf = new Float64Array();

  /** The different ones of a text's topic words, in order; each counts as held by one text more. */
  addText(terms: readonly number[]): number[] {
    const text = ++this.#texts;
    while (this.#counted.length <= this.vocabulary.size) {
      this.#counted.push(0);
      this.#holding.push(0);
    }
    return terms.filter((term) => {
      if (this.#counted[term] === text) return false;
      this.#counted[term] = text;
      this.#holding[term] = (this.#holding[term] as number) + 1;
      return true;
    });
  }

  /** Take the texts for complete: what the topic words tell depends on all of them. */
  close(): void {
    this.#idf = Float64Array.from(this.#holding, (holding) => Math.log(1 + this.#texts / (holding || 1)));
  }

  /** Texts that hold a topic word. */
  holding(term: number): number {
    return this.#holding[term] as number;
  }

  /** How much a topic word tells, by the number of texts that hold it: `ln(1 + texts / holding)`. */
  idf(term: number): number {
    return this.#idf[term] as number;
  }
}
