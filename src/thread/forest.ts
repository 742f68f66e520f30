import type {Tree} from './trees.js';

/** Trees laid out flat, for scoring many candidates. */
export interface Forest {
  /** Where each tree begins: a node, or below 0 a leaf. */
  roots: Int32Array;
  /** The nodes' features, thresholds and children; a child below 0 is the leaf of that index, counted -1, -2 … */
  features: Uint8Array;
  thresholds: Float64Array;
  below: Int32Array;
  above: Int32Array;
  leaves: Float64Array;
}

const forests = new WeakMap<readonly Tree[], Forest>();

/** Lay trees out flat; the same ones once. */
export function forestOf(trees: readonly Tree[]): Forest {
  let forest = forests.get(trees);
  if (forest === undefined) {
    forest = layOut(trees);
    forests.set(trees, forest);
  }
  return forest;
}

/** Walks by index and fills typed arrays: it runs once, before anything is compiled for speed, over thousands of nodes. */
function layOut(trees: readonly Tree[]): Forest {
  const nodes = trees.reduce((sum, {splits}) => sum + splits.length, 0);
  const forest: Forest = {
    roots: new Int32Array(trees.length),
    features: new Uint8Array(nodes),
    thresholds: new Float64Array(nodes),
    below: new Int32Array(nodes),
    above: new Int32Array(nodes),
    leaves: new Float64Array(trees.reduce((sum, tree) => sum + tree.leaves.length, 0)),
  };
  let node = 0;
  let leaf = 0;
  for (let tree = 0; tree < trees.length; tree++) {
    const {splits, leaves} = trees[tree] as Tree;
    forest.roots[tree] = splits.length === 0 ? -1 - leaf : node;
    for (let at = 0; at < splits.length; at++) {
      const split = splits[at] as Tree['splits'][0];
      const below = split[2];
      const above = split[3];
      forest.features[node + at] = split[0];
      forest.thresholds[node + at] = split[1];
      forest.below[node + at] = below < 0 ? below - leaf : below + node;
      forest.above[node + at] = above < 0 ? above - leaf : above + node;
    }
    forest.leaves.set(leaves, leaf);
    node += splits.length;
    leaf += leaves.length;
  }
  return forest;
}

/** What the trees say of a feature vector together: log-odds up to a constant. */
export function scoreOf(forest: Forest, vector: Float64Array): number {
  const {roots, features, thresholds, below, above, leaves} = forest;
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let at = roots[tree] as number;
    while (at >= 0) {
      const value = vector[features[at] as number] as number;
      at = (value < (thresholds[at] as number) ? below[at] : above[at]) as number;
    }
    sum += leaves[-at - 1] as number;
  }
  return sum;
}
