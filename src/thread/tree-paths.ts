import type {Trees} from './trees.js';

/** The ways down fitted trees, for saying what each split did: scoring alone does without. */
export class TreePaths {
  readonly #trees: Trees;
  /** By tree: its splits, the root first and every split before those below it. */
  readonly #splitsOf: readonly (readonly number[])[];
  /** The feature that each split looks at. */
  readonly #featureOf: Uint16Array;

  constructor(trees: Trees) {
    const {leaves, starts, tree, from, end} = trees;
    this.#trees = trees;
    const splitsOf: number[][] = leaves.map(() => []);
    for (const [at, index] of tree.entries()) splitsOf[index]?.push(at);
    const size = (at: number): number => (end[at] as number) - (from[at] as number);
    for (const splits of splitsOf) splits.sort((one, other) => size(other) - size(one));
    this.#splitsOf = splitsOf;
    this.#featureOf = new Uint16Array(tree.length);
    for (let feature = 0; feature + 1 < starts.length; feature++)
      this.#featureOf.fill(feature, starts[feature], starts[feature + 1]);
  }

  /**
   * How much each feature moved the score: on the way down a tree every split moves the mean, and that is its feature's
   * part (Saabas 2014). Together with the means of the roots the parts add up to the score.
   *
   * @param reached the leaf that was reached in each tree
   * @param features how many there are
   */
  parts(reached: readonly number[], features: number): Float64Array {
    const {leaves, from, end, means} = this.#trees;
    const parts = new Float64Array(features);
    for (const [tree, splits] of this.#splitsOf.entries()) {
      const leaf = reached[tree] as number;
      const path = splits.filter((at) => (from[at] as number) <= leaf && leaf < (end[at] as number));
      for (const [step, at] of path.entries()) {
        const below = path[step + 1];
        const next = below === undefined ? leaves[tree]?.[leaf] : means[below];
        const feature = this.#featureOf[at] as number;
        parts[feature] = (parts[feature] as number) + (next as number) - (means[at] as number);
      }
    }
    return parts;
  }
}
