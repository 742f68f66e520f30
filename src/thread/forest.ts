import type {Trees} from './trees.js';

/** Leaves that a word of 32 bits has room for. */
const MOST_LEAVES = 32;
const EVERY_LEAF = -1;

/**
 * The leaves that are still within reach, tree by tree: bit 31 stands for a tree's leftmost leaf, bit 30 for the next …
 * A vector's own leaf is the leftmost one within reach when all of its features are known.
 */
export type Reach = Int32Array;

/**
 * Scores many vectors that have much in common: what a feature rules out is found once for all vectors that share its
 * value, and what two of them know is joined by `&` (QuickScorer, Lucchese et al. 2015).
 */
export class Forest {
  readonly #count: number;
  /** Leaves of each tree, `#width` places a tree. */
  readonly #leaves: Float64Array;
  readonly #width: number;
  readonly #starts: Int32Array;
  readonly #thresholds: Float64Array;
  readonly #treeOf: Int32Array;
  /** Every leaf but those on the split's lower side. */
  readonly #others: Int32Array;

  /** @throws {RangeError} where a tree has more than 32 leaves. */
  constructor({leaves, starts, thresholds, tree, from, middle}: Trees) {
    this.#count = leaves.length;
    this.#width = leaves.reduce((most, {length}) => Math.max(most, length), 1);
    if (this.#width > MOST_LEAVES)
      throw new RangeError(`Cannot use a tree of ${this.#width} leaves, expected at most ${MOST_LEAVES}`);
    this.#leaves = new Float64Array(leaves.length * this.#width);
    for (let at = 0; at < leaves.length; at++) this.#leaves.set(leaves[at] as number[], at * this.#width);
    this.#starts = Int32Array.from(starts);
    this.#thresholds = Float64Array.from(thresholds);
    this.#treeOf = Int32Array.from(tree);
    this.#others = new Int32Array(tree.length);
    for (let at = 0; at < tree.length; at++) {
      // The bits of the leaves from one on: `middle` is 31 at most, for a leaf stands right of it.
      const lower = (EVERY_LEAF >>> (from[at] as number)) ^ (EVERY_LEAF >>> (middle[at] as number));
      this.#others[at] = ~lower;
    }
  }

  /** All leaves of all trees. */
  everything(): Reach {
    return new Int32Array(this.#count).fill(EVERY_LEAF);
  }

  /** Take out of reach what the value of a feature rules out: the lower side of splits at and below it. */
  ruleOut(reach: Reach, feature: number, value: number): void {
    const thresholds = this.#thresholds;
    const treeOf = this.#treeOf;
    const others = this.#others;
    const end = this.#starts[feature + 1] as number;
    for (let at = this.#starts[feature] as number; at < end; at++) {
      if (value < (thresholds[at] as number)) return;
      const tree = treeOf[at] as number;
      reach[tree] = (reach[tree] as number) & (others[at] as number);
    }
  }

  /** What the trees say together where two know every feature between them: log-odds up to a constant. */
  score(one: Reach, other: Reach): number {
    const leaves = this.#leaves;
    const width = this.#width;
    let sum = 0;
    for (let tree = 0, first = 0; tree < one.length; tree++, first += width) {
      sum += leaves[first + Math.clz32((one[tree] as number) & (other[tree] as number))] as number;
    }
    return sum;
  }

  /** The leaf of each tree that a vector of all features reaches. */
  reached(vector: Float64Array): number[] {
    const reach = this.everything();
    for (let feature = 0; feature < vector.length; feature++)
      this.ruleOut(reach, feature, vector[feature] as number);
    return Array.from(reach, (bits) => Math.clz32(bits));
  }
}

const forests = new WeakMap<Trees, Forest>();

/** The forest of some trees; the same ones are laid out once. */
export function forestOf(trees: Trees): Forest {
  let forest = forests.get(trees);
  if (forest === undefined) {
    forest = new Forest(trees);
    forests.set(trees, forest);
  }
  return forest;
}
