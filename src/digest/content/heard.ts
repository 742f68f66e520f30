/** So many words in a row are rarely said twice by chance. */
const RUN = 6;
/** A sentence of which this share was heard before is somebody's own no more. */
const SHARE = 0.8;
/** The table of runs is at most this full. */
const MOST_FULL = 0.7;

/** The shortest table. */
const LEAST = 1 << 8;
/** What the hash of a run is counted in: the first of its words counts `BASE ** (RUN - 1)` times. */
const BASE = 0x9e3779b1;
const FIRST = power(BASE, RUN - 1);

/** Where somebody's words stand among all that was heard: `[start, end)`. */
export interface Saying {
  start: number;
  end: number;
}

/** What has been said in a discussion so far: quotations whose marks got lost show by it. Words are numbers. */
export class Heard {
  /** All words that were heard, one after the other. */
  #words: Int32Array;
  #length = 0;
  /** A hash table with open addressing: where a run begins among the words, or -1. Its length is a power of two. */
  #table: Int32Array;
  #runs = 0;
  /** By word: 1 where somebody said it. */
  #isSaid = new Uint8Array(LEAST);

  /** @param expected how many words there may be: more are taken, but each time that the table grows takes a while */
  constructor(expected: number) {
    let length = LEAST;
    while (length * MOST_FULL < expected) length *= 2;
    this.#words = new Int32Array(Math.max(LEAST, Math.ceil(expected)));
    this.#table = new Int32Array(length).fill(-1);
  }

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
    for (let at = start; at < end; at++) this.#say(this.#words[at] as number);
    let hash = 0;
    for (let at = start; at + RUN <= end; at++) {
      hash = at === start ? hashOf(this.#words, at) : next(hash, this.#words, at);
      const place = this.#place(this.#words, at, hash);
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
    let hash = 0;
    // Words in a row that somebody said: most have been said by somebody, but few by one story alone.
    let row = 0;
    for (let ahead = 0; ahead < RUN - 1; ahead++)
      row = this.#isSaid[words[ahead] as number] === 1 ? row + 1 : 0;
    return sentences.map(({length}) => {
      const from = at;
      let heard = 0;
      for (; at < from + length; at++) {
        row = this.#isSaid[words[at + RUN - 1] as number] === 1 ? row + 1 : 0;
        if (row >= RUN) {
          hash = row === RUN ? hashOf(words, at) : next(hash, words, at);
          if (this.#table[this.#place(words, at, hash)] !== -1) knownTo = at + RUN;
        }
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

  #say(word: number): void {
    if (word >= this.#isSaid.length) {
      const longer = new Uint8Array(2 * word);
      longer.set(this.#isSaid);
      this.#isSaid = longer;
    }
    this.#isSaid[word] = 1;
  }

  /** Where in the table the run is that begins at an index of the words, or where it would be. */
  #place(words: ArrayLike<number>, at: number, hash: number): number {
    const mask = this.#table.length - 1;
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
    for (const start of runs) {
      this.#table[this.#place(this.#words, start, hashOf(this.#words, start))] = start;
    }
  }
}

function hashOf(words: ArrayLike<number>, at: number): number {
  let hash = 0;
  for (let index = at; index < at + RUN; index++)
    hash = (Math.imul(hash, BASE) + (words[index] as number)) | 0;
  return hash;
}

/** The hash of a run from that of the run that begins one word before. */
function next(hash: number, words: ArrayLike<number>, at: number): number {
  const rest = hash - Math.imul(words[at - 1] as number, FIRST);
  return (Math.imul(rest, BASE) + (words[at + RUN - 1] as number)) | 0;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let times = 0; times < exponent; times++) result = Math.imul(result, base);
  return result;
}
