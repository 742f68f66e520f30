/** A fitted decision tree as plain data. */
export interface Tree {
  /** Inner nodes, the root first: feature, threshold, child where the value is below it, child where not, mean. */
  splits: readonly (readonly [number, number, number, number, number])[];
  /** What the leaves say, in log-odds. A child below 0 is the leaf of that index, counted -1, -2 … */
  leaves: readonly number[];
}

/** Fitted trees and the features that they ask for. */
export interface Trees {
  /** `signal.feature`, in the order of the feature vectors that the trees take. */
  features: readonly string[];
  trees: readonly Tree[];
}

/**
 * How much each feature moved the score: on the way down a tree every split moves the mean, and that is its feature's
 * part (Saabas 2014). Together with the means of the roots the parts add up to the score.
 */
export function partsOf(trees: readonly Tree[], features: Float64Array): Float64Array {
  const parts = new Float64Array(features.length);
  for (const {splits, leaves} of trees) {
    let at = splits.length === 0 ? -1 : 0;
    while (at >= 0) {
      const [feature, threshold, below, above, mean] = splits[at] as Tree['splits'][0];
      at = (features[feature] as number) < threshold ? below : above;
      const next = at < 0 ? (leaves[-at - 1] as number) : (splits[at] as Tree['splits'][0])[4];
      parts[feature] = (parts[feature] as number) + next - mean;
    }
  }
  return parts;
}
