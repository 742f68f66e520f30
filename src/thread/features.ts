import type {Pair} from './pair.js';
import {signals} from './signals/signals.js';

/** Every feature of every signal, in the order of a feature vector. */
const table = signals.flatMap((signal) =>
  Object.entries(signal.features).map(([name, value]) => ({
    name: `${signal.name}.${name}`,
    signal: signal.name,
    value,
  })),
);

/** Names of the features, `signal.feature`; the fitted trees know them by these. */
export const featureNames: readonly string[] = table.map(({name}) => name);

/** The signal that each feature belongs to. */
export const featureSignals: readonly string[] = table.map(({signal}) => signal);

/** The feature vector of a pair. */
export function featuresOf(pair: Pair): Float64Array {
  const result = new Float64Array(table.length);
  for (let index = 0; index < table.length; index++)
    result[index] = (table[index] as (typeof table)[0]).value(pair);
  return result;
}

/** What the signals say of a pair beside the trees: log-odds set by hand. */
export function cueOf(pair: Pair): number {
  return signals.reduce((sum, signal) => sum + (signal.cue?.(pair) ?? 0), 0);
}
