import type {Overview} from './overview.js';
import type {Weighed} from './salience.js';

/** Roots of the threads, the weightiest first. */
export interface RankedThreads {
  /** Threads of several comments. */
  sections: readonly number[];
  /** Threads of one comment. */
  singles: readonly number[];
}

/** Rank the threads by their most salient comment and their size. */
export function rankThreads(
  {threads}: Overview,
  weighed: ReadonlyMap<number, Weighed>,
  best: ReadonlyMap<number, number>,
): RankedThreads {
  const weights = new Map<number, number>();
  for (const [root, members] of threads) {
    const salience = Math.max(weighed.get(root)?.salience ?? 0, best.get(root) ?? 0);
    weights.set(root, salience + Math.log(members.length));
  }
  const roots = [...threads.keys()].sort(
    (one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0) || one - other,
  );
  const isSection = (root: number): boolean => (threads.get(root)?.length ?? 0) > 1;
  return {sections: roots.filter(isSection), singles: roots.filter((root) => !isSection(root))};
}

/** The salience of the most salient comment below each comment and placeholder. */
export function bestBelow(
  {parents}: Overview,
  weighed: ReadonlyMap<number, Weighed>,
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const [id, parent] of [...parents].reverse()) {
    if (parent === null) continue;
    const own = Math.max(weighed.get(id)?.salience ?? 0, best.get(id) ?? 0);
    best.set(parent, Math.max(best.get(parent) ?? 0, own));
  }
  return best;
}
