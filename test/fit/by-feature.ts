import type {Trees} from '../../src/thread/trees.js';
import type {Tree} from './tree.js';

/** One split of a tree, and the leaves below it, counted from the left. */
interface Split {
  threshold: number;
  tree: number;
  from: number;
  middle: number;
  end: number;
  mean: number;
}

/** Lay trees out by feature, as scoring takes them: sorting thousands of splits is not for every start of the command. */
export function byFeature(trees: readonly Tree[], features: readonly string[]): Trees {
  const splits: Split[][] = features.map(() => []);
  const leaves = trees.map((tree, index) => walk(tree, index, splits));
  const sorted = splits.map((own) => own.sort((one, other) => one.threshold - other.threshold));
  const all = sorted.flat();
  const starts = [0];
  for (const own of sorted) starts.push((starts.at(-1) as number) + own.length);
  return {
    features,
    starts,
    thresholds: all.map(({threshold}) => threshold),
    tree: all.map(({tree}) => tree),
    from: all.map(({from}) => from),
    middle: all.map(({middle}) => middle),
    end: all.map(({end}) => end),
    means: all.map(({mean}) => mean),
    leaves,
  };
}

/** Put a tree's splits where they belong; gives its leaves from left to right. */
function walk({splits, leaves}: Tree, tree: number, byFeature: readonly Split[][]): number[] {
  const ordered: number[] = [];
  const visit = (child: number): void => {
    if (child < 0) {
      ordered.push(leaves[-child - 1] as number);
      return;
    }
    const [feature, threshold, below, above, mean] = splits[child] as Tree['splits'][0];
    const from = ordered.length;
    visit(below);
    const middle = ordered.length;
    visit(above);
    byFeature[feature]?.push({threshold, tree, from, middle, end: ordered.length, mean});
  };
  visit(splits.length === 0 ? -1 : 0);
  return ordered;
}
