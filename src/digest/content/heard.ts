/** So many words in a row are rarely said twice by chance. */
const RUN = 6;
/** A sentence of which this share was heard before is somebody's own no more. */
const SHARE = 0.8;
/** Primes below 2^26: two hashes of a run make one number, exact below 2^53, that hardly another run shares. */
const ONE_PRIME = 67_108_859;
const OTHER_PRIME = 67_108_837;
const FACTOR = 131_071;

/** What has been said in a discussion so far: quotations whose marks got lost show by it. */
export class Heard {
  readonly #ids = new Map<string, number>();
  readonly #runs = new Set<number>();

  /** Remember the words that somebody said, in order. */
  add(words: readonly string[]): void {
    for (const run of this.#runsOf(words)) this.#runs.add(run);
  }

  /**
   * Which of the sentences that follow one another were heard before. Short ones count where those beside them do:
   * runs of words go on from one sentence to the next.
   *
   * @param sentences their words, in order
   */
  echoes(sentences: readonly (readonly string[])[]): boolean[] {
    if (this.#runs.size === 0) return sentences.map(() => false);
    const runs = this.#runsOf(sentences.flat());
    let at = 0;
    let knownTo = 0;
    return sentences.map(({length}) => {
      const from = at;
      let heard = 0;
      for (; at < from + length; at++) {
        if (this.#runs.has(runs[at] ?? -1)) knownTo = at + RUN;
        if (at < knownTo) heard++;
      }
      return length > 0 && heard >= length * SHARE;
    });
  }

  /** A number for each run of words. */
  #runsOf(words: readonly string[]): number[] {
    const ids = words.map((word) => this.#id(word));
    const result: number[] = [];
    for (let at = 0; at + RUN <= ids.length; at++) {
      let one = 0;
      let other = 0;
      for (let next = at; next < at + RUN; next++) {
        one = (one * FACTOR + (ids[next] as number)) % ONE_PRIME;
        other = (other * FACTOR + (ids[next] as number)) % OTHER_PRIME;
      }
      result.push(one * 2 ** 26 + other);
    }
    return result;
  }

  #id(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#ids.size + 1;
    this.#ids.set(word, id);
    return id;
  }
}
