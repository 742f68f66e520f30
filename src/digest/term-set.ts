/** A set of topic words that is filled anew for each comment: one for all costs less than one each. */
export class TermSet {
  /** By topic word: the last filling that held it. */
  readonly #filledIn: Int32Array;
  #filling = 0;

  /** @param most the highest number of a word that is filled in */
  constructor(most: number) {
    this.#filledIn = new Int32Array(most + 1);
  }

  /** Hold the words of some lists, and no others. */
  fill(lists: Iterable<readonly number[]>): void {
    this.#filling++;
    for (const terms of lists) {
      for (let at = 0; at < terms.length; at++) this.#filledIn[terms[at] as number] = this.#filling;
    }
  }

  has(term: number): boolean {
    return this.#filledIn[term] === this.#filling;
  }
}
