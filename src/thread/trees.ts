/**
 * Fitted decision trees as plain data, laid out by feature. All splits of all trees stand in the columns below, those of
 * a feature together and in the order of their thresholds. Leaves are counted from the left, from 0, in every tree.
 */
export interface Trees {
  /** `signal.feature`, in the order of the feature vectors that the trees take. */
  features: readonly string[];
  /** By feature: where its splits begin in the columns; one more number tells where the last ones end. */
  starts: readonly number[];
  /** Values below it go to the split's lower side. */
  thresholds: readonly number[];
  /** Index of the split's tree. */
  tree: readonly number[];
  /** The leaves on the split's lower side are `[from, middle)`, those on its upper side `[middle, end)`. */
  from: readonly number[];
  middle: readonly number[];
  end: readonly number[];
  /** What the leaves below the split say on average, in log-odds. */
  means: readonly number[];
  /** By tree: what its leaves say, in log-odds; 1 to 32 of them. */
  leaves: readonly (readonly number[])[];
}
