/** So many words in a row are rarely said twice by chance. */
const RUN = 6;
/** A sentence of which this share was heard before is somebody's own no more. */
const SHARE = 0.8;
/** The table of runs is at most this full. */
const MOST_FULL = 0.7;

/** Where somebody's words stand among all that was heard: `[start, end)`. */
export interface Saying {
  start: number;
  end: number;
}

/** What has been said in a discussion so far: quotations whose marks got lost show by it. Words are numbers. */
export class Heard {
  /** All words that were heard, one after the other. */
  #words = new Int32Array(1 << 10);
  #length = 0;
  /** A hash table with open addressing: where a run begins among the words, or -1. Its length is a power of two. */
  #table = new Int32Array(1 << 10).fill(-1);
  #runs = 0;

  /** Remember the words that somebody said, in order. */
  add(words: readonly number[]): Saying {
    const start = this.#length;
    const end = start + words.length;
    while (end > this.#words.length) {
      const longer = new Int32Array(this.#words.length * 2);
      longer.set(this.#words);
      this.#words = longer;
    }
    this.#words.set(words, start);
    this.#length = end;
    for (let at = start; at + RUN <= end; at++) {
      const place = this.#place(this.#words, at);
      if (this.#table[place] !== -1) continue;
      this.#table[place] = at;
      this.#runs++;
      if (this.#runs > this.#table.length * MOST_FULL) this.#grow();
    }
    return {start, end};
  }

  /**
   * Which of the sentences that follow one another were heard before. Short ones count where those beside them do:
   * runs of words go on from one sentence to the next.
   *
   * @param sentences their words, in order
   */
  echoes(sentences: readonly (readonly number[])[]): boolean[] {
    if (this.#runs === 0) return sentences.map(() => false);
    const words = sentences.flat();
    let at = 0;
    let knownTo = 0;
    return sentences.map(({length}) => {
      const from = at;
      let heard = 0;
      for (; at < from + length; at++) {
        if (at + RUN <= words.length && this.#table[this.#place(words, at)] !== -1) knownTo = at + RUN;
        if (at < knownTo) heard++;
      }
      return length > 0 && heard >= length * SHARE;
    });
  }

  /** True where somebody's words hold others in a row; no words are held only by somebody who said none. */
  holds({start, end}: Saying, row: readonly number[]): boolean {
    if (row.length === 0) return start === end;
    for (let at = start; at + row.length <= end; at++) {
      if (row.every((word, index) => this.#words[at + index] === word)) return true;
    }
    return false;
  }

  /** Where in the table the run is that begins at an index of the words, or where it would be. */
  #place(words: ArrayLike<number>, at: number): number {
    const mask = this.#table.length - 1;
    let hash = 0;
    for (let index = at; index < at + RUN; index++)
      hash = Math.imul(hash ^ (words[index] as number), 0x9e3779b1);
    let place = (hash ^ (hash >>> 15)) & mask;
    while (this.#table[place] !== -1 && !this.#isSame(this.#table[place] as number, words, at)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  #isSame(start: number, words: ArrayLike<number>, at: number): boolean {
    for (let index = 0; index < RUN; index++) {
      if (this.#words[start + index] !== words[at + index]) return false;
    }
    return true;
  }

  #grow(): void {
    const runs = this.#table.filter((start) => start !== -1);
    this.#table = new Int32Array(this.#table.length * 2).fill(-1);
    for (const start of runs) this.#table[this.#place(this.#words, start)] = start;
  }
}
