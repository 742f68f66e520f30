import type {Profile} from './profile.js';
import {countRuns, Runs} from './runs.js';

/** Where the words that a comment quotes stand in the comments before it. */
export interface Quoted {
  /** Share of the quoted runs found in a comment's own words, by its id; above 0, at most 1. */
  found: ReadonlyMap<number, number>;
  /** The best share, 0 where the quotation is found nowhere. */
  best: number;
  /** Ids of the comments with the best shares, the best first. */
  most: readonly number[];
}

/** A run that stands in more comments than this tells nothing. */
const MOST_HOLDERS = 32;

/** So many of the comments that hold the most of a quotation are weighed as its source. */
const MOST_QUOTED = 3;

/** An index of the runs of own words that anybody quotes, for finding who is quoted; comments are added as they are read. */
export class QuotationIndex {
  /** The runs that comments quote with one mark. */
  readonly #quoted: Runs;
  /** 1 for the words in them: most comments hold no four such words in a row. */
  readonly #isQuoted: Uint8Array;
  /** Ids of the comments that hold each run. */
  readonly #holders: number[][] = [];

  /** @param profiles all comments that will be asked for */
  constructor(profiles: readonly Profile[]) {
    const quotations = profiles.flatMap(({quoted}) => [quoted.get(1) ?? []]).filter(({length}) => length > 0);
    this.#quoted = new Runs(quotations.reduce((sum, words) => sum + countRuns(words), 0));
    this.#isQuoted = new Uint8Array((profiles[0]?.lexicon.vocabulary.size ?? 0) + 1);
    for (const words of quotations) {
      this.#quoted.addAll(words);
      for (const word of words) this.#isQuoted[word] = 1;
    }
    for (let run = 0; run < this.#quoted.size; run++) this.#holders.push([]);
  }

  add({words, comment}: Profile): void {
    const count = countRuns(words);
    const length = Math.min(4, words.length);
    let row = 0;
    for (let at = 0; at < words.length; at++) {
      row = this.#isQuoted[words[at] as number] === 1 ? row + 1 : 0;
      if (row < length || at + 1 - length >= count) continue;
      const run = this.#quoted.find(words, at + 1 - length);
      const holders = this.#holders[run];
      if (holders === undefined || holders.length >= MOST_HOLDERS) continue;
      if (holders.at(-1) !== comment.id) holders.push(comment.id);
    }
  }

  /** Find a comment's quotations of depth one; undefined where it quotes nobody. */
  find({quoted}: Profile): Quoted | undefined {
    const words = quoted.get(1);
    if (words === undefined) return undefined;
    const runs = new Set<number>();
    const all = countRuns(words);
    for (let at = 0; at < all; at++) runs.add(this.#quoted.find(words, at));
    if (runs.size === 0) return undefined;
    const counts = new Map<number, number>();
    for (const run of runs) {
      for (const id of this.#holders[run] as number[]) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const found = new Map([...counts].map(([id, count]) => [id, count / runs.size]));
    const order = [...found].sort((one, other) => other[1] - one[1] || other[0] - one[0]);
    return {found, best: order[0]?.[1] ?? 0, most: order.slice(0, MOST_QUOTED).map(([id]) => id)};
  }
}
