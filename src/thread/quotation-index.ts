import type {Profile} from './profile.js';

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

/** An index of the runs of own words, for finding who is quoted; comments are added as they are read. */
export class QuotationIndex {
  readonly #holders = new Map<string, number[]>();

  add(profile: Profile): void {
    for (const run of profile.runs) {
      const holders = this.#holders.get(run);
      if (holders === undefined) this.#holders.set(run, [profile.comment.id]);
      else if (holders.length < MOST_HOLDERS) holders.push(profile.comment.id);
    }
  }

  /** Find a comment's quotations of depth one; undefined where it quotes nobody. */
  find(profile: Profile): Quoted | undefined {
    const runs = profile.quotedRuns.get(1);
    if (runs === undefined || runs.size === 0) return undefined;
    const counts = new Map<number, number>();
    for (const run of runs) {
      for (const id of this.#holders.get(run) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const found = new Map([...counts].map(([id, count]) => [id, count / runs.size]));
    const order = [...found].sort((one, other) => other[1] - one[1] || other[0] - one[0]);
    return {found, best: order[0]?.[1] ?? 0, most: order.slice(0, MOST_QUOTED).map(([id]) => id)};
  }
}
