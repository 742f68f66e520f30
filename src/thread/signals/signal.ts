import type {Pair} from '../candidates.js';

/** One kind of evidence for a parent: register a new one in `signals.ts`. */
export interface Signal {
  name: string;
  /** What it looks at and why that tells, in one sentence. */
  describes: string;
  /** Log-odds: above 0 speaks for the parent, below 0 against it, 0 where it has nothing to say. */
  weigh(pair: Pair): number;
  /** The finding in words; asked only where `weigh` is not 0. */
  because(pair: Pair): string;
}
