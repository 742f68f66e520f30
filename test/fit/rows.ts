import {featuresOf} from '../../src/thread/features.js';
import {Listener, spineAfter} from '../../src/thread/listener.js';
import type {Pair} from '../../src/thread/pair.js';
import {profilesOf} from '../../src/thread/profile.js';
import type {SpineNode} from '../../src/thread/spine.js';
import type {Known} from './simulate.js';

/** One comment's candidates as feature vectors, and which of them is the true parent. */
export interface Group {
  vectors: Float64Array[];
  truth: number;
  /** What it counts in the fit. */
  weight: number;
}

/** The choices of a known dump, each made on the true spine; comments whose parent is no candidate are left out. */
export function groupsOf({dump, parents, hidden}: Known, weight: number): Group[] {
  const profiles = profilesOf(dump);
  const listener = new Listener(profiles);
  const groups: Group[] = [];
  let spine: SpineNode | undefined;
  const missing = new Map<string, number>();
  for (const index of profiles.keys()) {
    const pairs = listener.hear(index)(spine);
    const truth = pairs.findIndex((pair) =>
      isTrue(pair, parents[index] ?? null, hidden[index] ?? null, missing),
    );
    const chosen = pairs[truth] ?? (pairs.find(({parent}) => parent.node === undefined) as Pair);
    if (truth !== -1 && pairs.length > 1) groups.push({vectors: pairs.map(featuresOf), truth, weight});
    spine = spineAfter(chosen);
    const name = hidden[index];
    if (name != null && parents[index] === null && spine.parent !== undefined)
      missing.set(name, spine.parent.order);
  }
  return groups;
}

/** Whether a pair is the true one: a hidden opener's second reply answers the placeholder of the first. */
function isTrue(
  {parent, scene}: Pair,
  known: number | null,
  hidden: string | null,
  missing: ReadonlyMap<string, number>,
): boolean {
  if (known !== null) return parent.node?.profile?.comment.id === known + 1;
  if (hidden === null) return parent.node === undefined && !parent.missing;
  const placeholder = missing.get(hidden);
  const isReachable = placeholder !== undefined && onSpine(scene.last, placeholder);
  return isReachable ? parent.node?.order === placeholder : parent.missing;
}

function onSpine(last: SpineNode | undefined, order: number): boolean {
  for (let node = last; node !== undefined; node = node.parent) if (node.order === order) return true;
  return false;
}
