/** Words in a run: four in a row are rarely shared by chance. */
const RUN = 4;

/** How many runs words have: four each, or a shorter text as one run of its own; a word alone is none. */
export function countRuns(words: readonly number[]): number {
  return words.length < RUN ? Number(words.length > 1) : words.length - RUN + 1;
}

/** A set of runs of words, each with a number from 0 in the order in which they came. */
export class Runs {
  /** `RUN` words a run; 0 stands for those that a shorter text lacks. */
  readonly #words: number[] = [];
  /** A hash table with open addressing: the run at each place, or -1. Its length is a power of two. */
  #table: Int32Array;

  /** @param expected how many runs there may be; more are taken, at some cost */
  constructor(expected: number) {
    let length = 16;
    while (length < expected * 2) length *= 2;
    this.#table = new Int32Array(length).fill(-1);
  }

  /** Runs in the set. */
  get size(): number {
    return this.#words.length / RUN;
  }

  /** Put every run of words into the set. */
  addAll(words: readonly number[]): void {
    const count = countRuns(words);
    for (let at = 0; at < count; at++) this.#add(words, at);
  }

  /** The number of the run of words that begins at an index, -1 where the set lacks it. */
  find(words: readonly number[], at: number): number {
    return this.#table[this.#place(words, at)] as number;
  }

  #add(words: readonly number[], at: number): void {
    const place = this.#place(words, at);
    if (this.#table[place] !== -1) return;
    this.#table[place] = this.size;
    for (let index = at; index < at + RUN; index++) this.#words.push(words[index] ?? 0);
    if (this.size * 2 > this.#table.length) this.#grow();
  }

  /** Where in the table the run is, or would be. */
  #place(words: readonly number[], at: number): number {
    const mask = this.#table.length - 1;
    let hash = 0;
    for (let index = at; index < at + RUN; index++) hash = Math.imul(hash ^ (words[index] ?? 0), 0x9e3779b1);
    let place = (hash ^ (hash >>> 15)) & mask;
    while (this.#table[place] !== -1 && !this.#isAt(this.#table[place] as number, words, at)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  #isAt(run: number, words: readonly number[], at: number): boolean {
    for (let index = 0; index < RUN; index++) {
      if (this.#words[run * RUN + index] !== (words[at + index] ?? 0)) return false;
    }
    return true;
  }

  #grow(): void {
    const {size} = this;
    this.#table = new Int32Array(this.#table.length * 2).fill(-1);
    for (let run = 0; run < size; run++) this.#table[this.#place(this.#words, run * RUN)] = run;
  }
}

/** True where the words hold others in a row. */
export function holdsRow(words: readonly number[], row: readonly number[]): boolean {
  const first = row[0];
  for (let at = words.indexOf(first as number); at !== -1; at = words.indexOf(first as number, at + 1)) {
    if (row.every((word, index) => words[at + index] === word)) return true;
  }
  return false;
}
