import type {KnownThread} from '../support/corpus.js';

/** Counts of parents, and how many of them were found. */
export interface Score {
  all: Count;
  /** Comments that answer somebody visible. */
  replies: Count;
  /** Comments that answer a visible comment itself, none hidden between. */
  visible: Count;
}

export interface Count {
  right: number;
  of: number;
}

/** Hold found parents against the known ones. */
export function score(known: KnownThread, found: readonly (number | null)[]): Score {
  const right = known.parents.map((parent, index) => parent === found[index]);
  const over = (which: (index: number) => boolean): Count => {
    const chosen = right.filter((_, index) => which(index));
    return {right: chosen.filter(Boolean).length, of: chosen.length};
  };
  return {
    all: over(() => true),
    replies: over((index) => known.parents[index] !== null),
    visible: over((index) => known.hidden[index] === null),
  };
}

/** Add scores up. */
export function total(scores: readonly Score[]): Score {
  const sum = (key: keyof Score): Count => ({
    right: scores.reduce((count, each) => count + each[key].right, 0),
    of: scores.reduce((count, each) => count + each[key].of, 0),
  });
  return {all: sum('all'), replies: sum('replies'), visible: sum('visible')};
}

/** A share in per cent with one decimal. */
export function percent({right, of}: Count): string {
  return of === 0 ? '-' : `${((100 * right) / of).toFixed(1)} %`;
}

/**
 * The middle 95 % of the share right in all parents when stories are drawn again with replacement (the bootstrap,
 * Efron 1979), 2,000 draws from a fixed seed.
 */
export function interval(scores: readonly Score[]): [number, number] {
  let state = 20_260_101;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const shares = Array.from({length: 2000}, () => {
    const drawn = scores.map(() => scores[Math.floor(random() * scores.length)] as Score);
    const {right, of} = total(drawn).all;
    return (100 * right) / of;
  }).sort((one, other) => one - other);
  return [shares[50] as number, shares[1949] as number];
}
