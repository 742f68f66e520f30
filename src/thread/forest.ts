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

function layOut(trees: readonly Tree[]): Forest {
  const nodes = trees.flatMap(({splits}) => splits);
  const leaves = trees.flatMap((tree) => tree.leaves);
  const forest: Forest = {
    roots: new Int32Array(trees.length),
    features: Uint8Array.from(nodes, ([feature]) => feature),
    thresholds: Float64Array.from(nodes, ([, threshold]) => threshold),
    below: new Int32Array(nodes.length),
    above: new Int32Array(nodes.length),
    leaves: Float64Array.from(leaves),
  };
  let node = 0;
  let leaf = 0;
  for (const [index, tree] of trees.entries()) {
    const place = (child: number): number => (child < 0 ? child - leaf : child + node);
    forest.roots[index] = tree.splits.length === 0 ? place(-1) : node;
    for (const [at, [, , below, above]] of tree.splits.entries()) {
      forest.below[node + at] = place(below);
      forest.above[node + at] = place(above);
    }
    node += tree.splits.length;
    leaf += tree.leaves.length;
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
