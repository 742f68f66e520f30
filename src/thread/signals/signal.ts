import type {Pair} from '../pair.js';

/** One kind of evidence for a parent: register a new one in `signals.ts`, then fit the trees again. */
export interface Signal {
  name: string;
  /** What it looks at and why that tells, in one sentence. */
  describes: string;
  /** The numbers that the fitted trees ask for, by name. */
  features: Readonly<Record<string, (pair: Pair) => number>>;
  /** Log-odds set by hand, for what the data that the trees are fitted on has no examples of. */
  cue?(pair: Pair): number;
  /** The finding in words; `speaksFor` tells whether it spoke for the parent or against it. */
  because(pair: Pair, speaksFor: boolean): string;
}

/** A truth as a number. */
export function flag(value: boolean): number {
  return value ? 1 : 0;
}
