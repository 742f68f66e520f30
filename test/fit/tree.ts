/** A decision tree as it is grown. */
export interface Tree {
  /** Inner nodes, the root first: feature, threshold, child where the value is below it, child where not, mean. */
  splits: readonly (readonly [number, number, number, number, number])[];
  /** What the leaves say, in log-odds. A child below 0 is the leaf of that index, counted -1, -2 … */
  leaves: readonly number[];
}
