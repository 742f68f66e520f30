import {randomFrom} from '../fit/random.js';
import type {Known} from '../fit/simulate.js';
import type {Rule} from './rules.js';

/** How many there are of a kind, and how many of them were found. */
export interface Count {
  right: number;
  of: number;
}

/** What a rule found of the parents in some dumps. */
export interface Score {
  /** Right: the nearest visible ancestor, or top level where there is none. */
  all: Count;
  /** Comments that answer somebody visible. */
  replies: Count;
  /** Comments whose parent is visible, none hidden between. */
  visible: Count;
  /** Top-level parents that the dump lacks: those claimed that are so. */
  precision: Count;
  /** … and those that are so that were claimed. */
  recall: Count;
  /** Dumps without a wrong parent. */
  whole: Count;
}

/** Hold found links against the known parents. */
export function score(known: Known, found: ReturnType<Rule['links']>): Score {
  const right = found.map(
    ({parent}, index) => (parent === null ? null : parent - 1) === known.parents[index],
  );
  const indexes = right.map((_, index) => index);
  const count = (of: readonly number[], isRight: (index: number) => boolean): Count => ({
    right: of.filter(isRight).length,
    of: of.length,
  });
  const isFound = (index: number): boolean => right[index] === true;
  const isMissing = (index: number): boolean => known.parents[index] === null && known.hidden[index] !== null;
  const isClaimed = (index: number): boolean =>
    found[index]?.missing !== undefined && found[index]?.parent === null;
  return {
    all: count(indexes, isFound),
    replies: count(
      indexes.filter((index) => known.parents[index] !== null),
      isFound,
    ),
    visible: count(
      indexes.filter((index) => known.hidden[index] === null),
      isFound,
    ),
    precision: count(indexes.filter(isClaimed), isMissing),
    recall: count(indexes.filter(isMissing), isClaimed),
    whole: {right: right.every(Boolean) ? 1 : 0, of: 1},
  };
}

/** Add scores up. */
export function total(scores: readonly Score[]): Score {
  const sum = (key: keyof Score): Count => ({
    right: scores.reduce((count, each) => count + each[key].right, 0),
    of: scores.reduce((count, each) => count + each[key].of, 0),
  });
  return {
    all: sum('all'),
    replies: sum('replies'),
    visible: sum('visible'),
    precision: sum('precision'),
    recall: sum('recall'),
    whole: sum('whole'),
  };
}

/** A share in per cent with one decimal. */
export function percent({right, of}: Count): string {
  return of === 0 ? '-' : `${((100 * right) / of).toFixed(1)} %`;
}

/**
 * The middle 95 % of the share right in all parents when dumps are drawn again with replacement (the bootstrap,
 * Efron 1979), 2,000 draws from a fixed seed.
 */
export function interval(scores: readonly Score[]): string {
  const random = randomFrom(2000);
  const shares = Array.from({length: 2000}, () => {
    const drawn = scores.map(() => scores[Math.floor(random() * scores.length)] as Score);
    const {right, of} = total(drawn).all;
    return (100 * right) / of;
  }).sort((one, other) => one - other);
  return `${(shares[50] as number).toFixed(1)} to ${(shares[1949] as number).toFixed(1)} %`;
}
