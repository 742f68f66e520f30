import type {Tree} from './trees.js';

/** Leaves that a word of 32 bits has room for. */
const MOST_LEAVES = 32;
const EVERY_LEAF = -1;

/**
 * The leaves that are still within reach, tree by tree: bit 31 stands for a tree's leftmost leaf, bit 30 for the next …
 * A vector's own leaf is the leftmost one within reach when all of its features are known.
 */
export type Reach = Int32Array;

/** One split of a tree. */
interface Split {
  feature: number;
  threshold: number;
  tree: number;
  /** Every leaf but those on the split's lower side. */
  others: number;
}

/**
 * Trees laid out by feature, not by tree, for scoring many vectors that have much in common: what a feature rules out is
 * found once for all vectors that share its value, and what two of them know is joined by `&` (QuickScorer, Lucchese et
 * al. 2015).
 */
export class Forest {
  readonly #trees: number;
  /** Leaves of each tree from left to right, `#width` places a tree. */
  readonly #leaves: Float64Array;
  readonly #width: number;
  /** By feature: where its splits begin; they stand in the order of their thresholds. */
  readonly #starts: Int32Array;
  readonly #thresholds: Float64Array;
  readonly #treeOf: Uint16Array;
  readonly #others: Int32Array;

  /** @throws {RangeError} where a tree has more than 32 leaves. */
  constructor(trees: readonly Tree[], features: number) {
    this.#trees = trees.length;
    this.#width = trees.reduce((most, {leaves}) => Math.max(most, leaves.length), 1);
    if (this.#width > MOST_LEAVES)
      throw new RangeError(`Cannot use a tree of ${this.#width} leaves, expected at most ${MOST_LEAVES}`);
    this.#leaves = new Float64Array(trees.length * this.#width);
    const byFeature: Split[][] = Array.from({length: features}, () => []);
    for (let tree = 0; tree < trees.length; tree++) this.#layOut(trees[tree] as Tree, tree, byFeature);
    const count = byFeature.reduce((sum, splits) => sum + splits.length, 0);
    this.#starts = new Int32Array(features + 1);
    this.#thresholds = new Float64Array(count);
    this.#treeOf = new Uint16Array(count);
    this.#others = new Int32Array(count);
    let at = 0;
    for (const [feature, splits] of byFeature.entries()) {
      for (const {threshold, tree, others} of splits.sort((one, other) => one.threshold - other.threshold)) {
        this.#thresholds[at] = threshold;
        this.#treeOf[at] = tree;
        this.#others[at++] = others;
      }
      this.#starts[feature + 1] = at;
    }
  }

  /** All leaves of all trees. */
  everything(): Reach {
    return new Int32Array(this.#trees).fill(EVERY_LEAF);
  }

  /** Take out of reach what the value of a feature rules out: the lower side of splits at and below it. */
  ruleOut(reach: Reach, feature: number, value: number): void {
    const end = this.#starts[feature + 1] as number;
    for (let at = this.#starts[feature] as number; at < end; at++) {
      if (value < (this.#thresholds[at] as number)) return;
      const tree = this.#treeOf[at] as number;
      reach[tree] = (reach[tree] as number) & (this.#others[at] as number);
    }
  }

  /** What the trees say together where every feature is known: log-odds up to a constant. */
  score(reach: Reach): number {
    let sum = 0;
    for (let tree = 0, first = 0; tree < this.#trees; tree++, first += this.#width) {
      sum += this.#leaves[first + Math.clz32(reach[tree] as number)] as number;
    }
    return sum;
  }

  #layOut({splits, leaves}: Tree, tree: number, byFeature: readonly Split[][]): void {
    /** Lays out what is below a child and gives the index of the next leaf. */
    const walk = (child: number, leaf: number): number => {
      if (child < 0) {
        this.#leaves[tree * this.#width + leaf] = leaves[-child - 1] as number;
        return leaf + 1;
      }
      const [feature, threshold, below, above] = splits[child] as Tree['splits'][0];
      const middle = walk(below, leaf);
      byFeature[feature]?.push({feature, threshold, tree, others: ~leavesBetween(leaf, middle)});
      return walk(above, middle);
    };
    walk(splits.length === 0 ? -1 : 0, 0);
  }
}

const forests = new WeakMap<readonly Tree[], Forest>();

/** The forest of some trees; the same ones are laid out once. */
export function forestOf(trees: readonly Tree[], features: number): Forest {
  let forest = forests.get(trees);
  if (forest === undefined) {
    forest = new Forest(trees, features);
    forests.set(trees, forest);
  }
  return forest;
}

/** The bits of the leaves `[from, to)`, where `to` is at most 31. */
function leavesBetween(from: number, to: number): number {
  return (EVERY_LEAF >>> from) ^ (EVERY_LEAF >>> to);
}
