import {Vocabulary} from './vocabulary.js';

/** The words of some texts by number, and how much each tells. */
export class Lexicon {
  readonly vocabulary = new Vocabulary();
  /** Texts that hold each topic word. */
  readonly #holding: number[] = [];
  /** The last list that each topic word was met in, counted by `#lists`. */
  readonly #met: number[] = [];
  #lists = 0;
  #texts = 0;
  #idf = new Float64Array();

  /** The different ones of a text's topic words, in order; each counts as held by one text more. */
  addText(terms: readonly number[]): number[] {
    this.#texts++;
    const different = this.distinct(terms);
    while (this.#holding.length <= this.vocabulary.size) this.#holding.push(0);
    for (const term of different) this.#holding[term] = (this.#holding[term] as number) + 1;
    return different;
  }

  /** Topic words, each once, in the order in which they come first. */
  distinct(terms: readonly number[]): number[] {
    const list = ++this.#lists;
    while (this.#met.length <= this.vocabulary.size) this.#met.push(0);
    const different: number[] = [];
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] as number;
      if (this.#met[term] === list) continue;
      this.#met[term] = list;
      different.push(term);
    }
    return different;
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
