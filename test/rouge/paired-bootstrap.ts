import {randomFrom} from '../fit/random.js';

const DRAWS = 2000;

/** A mean and the middle 95 % of it. */
export interface Interval {
  mean: number;
  low: number;
  high: number;
}

/**
 * The mean of paired differences, one a thread, and its interval when the threads are drawn again with replacement
 * (the bootstrap, Efron 1979), 2,000 draws from a fixed seed.
 */
export function pairedBootstrap(differences: readonly number[]): Interval {
  const random = randomFrom(DRAWS);
  const count = differences.length;
  const means = Array.from({length: DRAWS}, () => {
    let sum = 0;
    for (let drawn = 0; drawn < count; drawn++) sum += differences[Math.floor(random() * count)] as number;
    return sum / count;
  }).sort((one, other) => one - other);
  return {
    mean: differences.reduce((sum, difference) => sum + difference, 0) / count,
    low: means[DRAWS * 0.025] as number,
    high: means[DRAWS * 0.975 - 1] as number,
  };
}
