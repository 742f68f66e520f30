import type {Group} from './rows.js';
import type {Tree} from './tree.js';

export interface BoostOptions {
  trees: number;
  leaves: number;
  /** Share of each tree's answer that is kept. */
  rate: number;
  /** Added to the second derivatives: the larger, the more careful the leaves. */
  ridge: number;
  /** Least sum of second derivatives in a leaf. */
  leastWeight: number;
  /** Share of the groups and of the features that a tree sees. */
  sample: number;
  random: () => number;
}

/** Feature values in at most 64 bins, and the thresholds between the bins. */
interface Binned {
  bins: Uint8Array[];
  thresholds: number[][];
  rows: number;
}

interface Leaf {
  rows: Int32Array;
  gradient: number;
  hessian: number;
  split: Split | undefined;
}

interface Split {
  gain: number;
  feature: number;
  bin: number;
}

const MOST_BINS = 64;

/**
 * Fit boosted trees that score candidates so that the softmax over a group's scores gives the true one
 * (gradient boosting, Friedman 2001, with Newton leaves; the loss of a conditional logit, McFadden 1974).
 * Trees grow leaf by leaf, the best split first.
 */
export function boost(groups: readonly Group[], options: BoostOptions): Tree[] {
  const data = binned(groups);
  const scores = new Float64Array(data.rows);
  const gradients = new Float64Array(data.rows);
  const hessians = new Float64Array(data.rows);
  const trees: Tree[] = [];
  for (let count = 0; count < options.trees; count++) {
    const rows = derive(groups, scores, gradients, hessians, options);
    const features = data.bins.map((_, index) => index).filter(() => options.random() < options.sample);
    const tree = grow(data, rows, gradients, hessians, features, options);
    trees.push(tree);
    apply(tree, groups, scores);
  }
  return trees;
}

function binned(groups: readonly Group[]): Binned {
  const vectors = groups.flatMap((group) => group.vectors);
  const width = vectors[0]?.length ?? 0;
  const bins: Uint8Array[] = [];
  const thresholds: number[][] = [];
  for (let feature = 0; feature < width; feature++) {
    const values = Float64Array.from(vectors, (vector) => vector[feature] as number).sort();
    const cuts: number[] = [];
    for (let bin = 1; bin < MOST_BINS; bin++) {
      const value = values[Math.floor((bin * values.length) / MOST_BINS)] as number;
      const before = cuts[cuts.length - 1] ?? (values[0] as number);
      if (value > before) cuts.push(value);
    }
    const exact = distinct(values) ?? cuts;
    thresholds.push(exact);
    bins.push(Uint8Array.from(vectors, (vector) => binOf(vector[feature] as number, exact)));
  }
  return {bins, thresholds, rows: vectors.length};
}

/** The thresholds between the values where they are few enough to have a bin each. */
function distinct(sorted: Float64Array): number[] | undefined {
  const result: number[] = [];
  for (let index = 1; index < sorted.length; index++) {
    if (sorted[index] !== sorted[index - 1]) result.push(sorted[index] as number);
    if (result.length >= MOST_BINS) return undefined;
  }
  return result;
}

/** Thresholds at most the value. */
function binOf(value: number, thresholds: readonly number[]): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((thresholds[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The loss's derivatives at the present scores; gives the rows of the groups drawn for the next tree. */
function derive(
  groups: readonly Group[],
  scores: Float64Array,
  gradients: Float64Array,
  hessians: Float64Array,
  {sample, random}: BoostOptions,
): Int32Array {
  const drawn: number[] = [];
  let row = 0;
  for (const {vectors, truth, weight} of groups) {
    let most = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < vectors.length; at++) most = Math.max(most, scores[row + at] as number);
    let sum = 0;
    for (let at = 0; at < vectors.length; at++) sum += Math.exp((scores[row + at] as number) - most);
    const isDrawn = random() < sample;
    for (let at = 0; at < vectors.length; at++, row++) {
      const share = Math.exp((scores[row] as number) - most) / sum;
      gradients[row] = weight * (share - (at === truth ? 1 : 0));
      hessians[row] = weight * Math.max(share * (1 - share), 1e-6);
      if (isDrawn) drawn.push(row);
    }
  }
  return Int32Array.from(drawn);
}

function grow(
  data: Binned,
  rows: Int32Array,
  gradients: Float64Array,
  hessians: Float64Array,
  features: readonly number[],
  options: BoostOptions,
): Tree {
  const splits: [number, number, number, number, number][] = [];
  const leaves: number[] = [];
  const make = (some: Int32Array): Leaf => {
    let gradient = 0;
    let hessian = 0;
    for (const row of some) {
      gradient += gradients[row] as number;
      hessian += hessians[row] as number;
    }
    const leaf: Leaf = {rows: some, gradient, hessian, split: undefined};
    leaf.split = bestSplit(data, leaf, gradients, hessians, features, options);
    return leaf;
  };
  const answer = ({gradient, hessian}: Leaf): number =>
    rounded((-options.rate * gradient) / (hessian + options.ridge));
  const open: {leaf: Leaf; hang: (child: number) => void}[] = [{leaf: make(rows), hang: () => undefined}];
  while (open.length > 0 && splits.length < options.leaves - 1) {
    let at = 0;
    for (let index = 1; index < open.length; index++) {
      if ((open[index]?.leaf.split?.gain ?? 0) > (open[at]?.leaf.split?.gain ?? 0)) at = index;
    }
    const {leaf, hang} = open[at] as (typeof open)[0];
    if (leaf.split === undefined) break;
    open.splice(at, 1);
    const {feature, bin} = leaf.split;
    const bins = data.bins[feature] as Uint8Array;
    const threshold = rounded((data.thresholds[feature] as number[])[bin] as number);
    const split: (typeof splits)[0] = [feature, threshold, 0, 0, answer(leaf)];
    hang(splits.length);
    splits.push(split);
    for (const side of [0, 1] as const) {
      const part = leaf.rows.filter((row) => ((bins[row] as number) <= bin ? 0 : 1) === side);
      open.push({leaf: make(part), hang: (child) => (split[2 + side] = child)});
    }
  }
  for (const {leaf, hang} of open) {
    leaves.push(answer(leaf));
    hang(-leaves.length);
  }
  return {splits, leaves};
}

function bestSplit(
  data: Binned,
  {rows, gradient, hessian}: Leaf,
  gradients: Float64Array,
  hessians: Float64Array,
  features: readonly number[],
  {ridge, leastWeight}: BoostOptions,
): Split | undefined {
  let best: Split | undefined;
  const whole = (gradient * gradient) / (hessian + ridge);
  const sums = new Float64Array(MOST_BINS * 2);
  for (const feature of features) {
    const bins = data.bins[feature] as Uint8Array;
    const count = (data.thresholds[feature] as number[]).length;
    if (count === 0) continue;
    sums.fill(0);
    for (const row of rows) {
      const at = (bins[row] as number) * 2;
      sums[at] = (sums[at] as number) + (gradients[row] as number);
      sums[at + 1] = (sums[at + 1] as number) + (hessians[row] as number);
    }
    let left = 0;
    let leftWeight = 0;
    for (let bin = 0; bin < count; bin++) {
      left += sums[bin * 2] as number;
      leftWeight += sums[bin * 2 + 1] as number;
      const rightWeight = hessian - leftWeight;
      if (leftWeight < leastWeight || rightWeight < leastWeight) continue;
      const right = gradient - left;
      const gain = (left * left) / (leftWeight + ridge) + (right * right) / (rightWeight + ridge) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = {gain, feature, bin};
    }
  }
  return best;
}

function apply({splits, leaves}: Tree, groups: readonly Group[], scores: Float64Array): void {
  let row = 0;
  for (const {vectors} of groups) {
    for (const vector of vectors) {
      let at = splits.length === 0 ? -1 : 0;
      while (at >= 0) {
        const [feature, threshold, below, above] = splits[at] as Tree['splits'][0];
        at = (vector[feature] as number) < threshold ? below : above;
      }
      scores[row] = (scores[row] as number) + (leaves[-at - 1] as number);
      row++;
    }
  }
}

/** Five digits are enough, and keep the table small and the same on every machine. */
function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
