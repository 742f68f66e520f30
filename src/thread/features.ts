import type {Pair} from './pair.js';
import {scopes} from './scopes.js';
import type {Signal} from './signals/signal.js';
import {signals} from './signals/signals.js';

/** One number of a feature vector. */
export interface Feature {
  /** `signal.feature` */
  name: string;
  /** Name of its signal. */
  signal: string;
  /** Its place in the vector. */
  index: number;
  value: (pair: Pair) => number;
}

/** Every feature of every signal, in the order of a feature vector. */
const table: readonly Feature[] = signals
  .flatMap((signal) => Object.entries(signal.features).map(([name, value]) => ({signal, name, value})))
  .map(({signal, name, value}, index) => ({
    name: `${signal.name}.${name}`,
    signal: signal.name,
    index,
    value,
  }));

/** Names of the features, `signal.feature`; the fitted trees know them by these. */
export const featureNames: readonly string[] = table.map(({name}) => name);

/** The signal that each feature belongs to. */
export const featureSignals: readonly string[] = table.map(({signal}) => signal);

/** The features by how many pairs share them. */
export const featuresByScope = {
  comment: table.filter(({name}) => scopes.comment.has(name)),
  reading: table.filter(({name}) => scopes.reading.has(name)),
  parent: table.filter(({name}) => scopes.parent.has(name)),
  pair: table.filter(({name}) => !Object.values(scopes).some((names) => names.has(name))),
} as const;

/** The feature vector of a pair. */
export function featuresOf(pair: Pair): Float64Array {
  const result = new Float64Array(table.length);
  for (let index = 0; index < table.length; index++) result[index] = (table[index] as Feature).value(pair);
  return result;
}

const cues = signals.flatMap(({cue}: Signal) => (cue === undefined ? [] : [cue]));

/** What the signals say of a pair beside the trees: log-odds set by hand. */
export function cueOf(pair: Pair): number {
  let sum = 0;
  for (const cue of cues) sum += cue(pair);
  return sum;
}
