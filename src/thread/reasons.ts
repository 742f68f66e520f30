import type {Dump, Evidence, Link} from '../types.js';
import {featureSignals, featuresOf} from './features.js';
import {type Forest, forestOf} from './forest.js';
import {Listener, spineAfter} from './listener.js';
import type {Pair} from './pair.js';
import {profilesOf} from './profile.js';
import {signals} from './signals/signals.js';
import type {SpineNode} from './spine.js';
import {TreePaths} from './tree-paths.js';
import type {Trees} from './trees.js';

/** Log-odds of what the format states: beyond doubt, and still a number in JSON. */
const CERTAIN = 20;
/** A signal that moved the log-odds by less than this is no reason. */
const LEAST_WEIGHT = 0.1;

/** The evidence for a parent that the format states, or takes for likely: `confidence` says how much, 0..1. */
export function statedEvidence(confidence = 1): Evidence[] {
  if (confidence >= 1) return [{signal: 'given', weight: CERTAIN, because: 'the dump states it'}];
  const odds = confidence <= 0 ? -CERTAIN : Math.log(confidence / (1 - confidence));
  return [{signal: 'given', weight: odds, because: 'the dump does not state it, but takes it for likely'}];
}

/**
 * The reasons for the choices made in a dump. They are worked out when somebody asks for the first one, by going through
 * the dump again on the chosen spines: a digest does without, and keeping what was weighed takes much memory.
 */
export class Reasons {
  readonly #dump: Dump;
  readonly #stated: ReadonlyMap<number, number | null>;
  readonly #trees: Trees;
  #model: {forest: Forest; paths: TreePaths} | undefined;
  /** For each comment the index of its parent among the possible ones. */
  readonly #chosen: number[] = [];
  #pairs: ReadonlyMap<number, Pair> | undefined;
  /** One getter for all links, for each of its own would make them objects of different shapes. */
  readonly #getter: PropertyDescriptor & ThisType<Link>;

  /**
   * @param stated the parents of the placeholders that the format states, by their ids
   * @param trees the fitted model
   */
  constructor(dump: Dump, stated: ReadonlyMap<number, number | null>, trees: Trees) {
    this.#dump = dump;
    this.#stated = stated;
    this.#trees = trees;
    const evidenceOf = (child: number): Evidence[] => this.#evidence(child);
    this.#getter = {
      enumerable: true,
      configurable: true,
      get() {
        return evidenceOf(this.child);
      },
    };
  }

  /** Remember the choice for the next comment: the index of its parent among the possible ones. */
  remember(chosen: number): void {
    this.#chosen.push(chosen);
  }

  /** Give a link its evidence. */
  explain(link: Omit<Link, 'evidence' | 'others'>, others: Link['others']): Link {
    Object.defineProperty(link, 'evidence', this.#getter);
    return Object.assign(link as Link, {others});
  }

  /** What each signal said of a comment's parent, the weightiest first. */
  #evidence(child: number): Evidence[] {
    this.#pairs ??= this.#chosenPairs();
    const pair = this.#pairs.get(child);
    const comment = pair?.scene.child.comment;
    if (pair === undefined || comment?.given !== undefined) return statedEvidence(comment?.confidence);
    const weights = new Map<string, number>();
    this.#model ??= {forest: forestOf(this.#trees), paths: new TreePaths(this.#trees)};
    const {forest, paths} = this.#model;
    const vector = featuresOf(pair);
    for (const [index, part] of paths.parts(forest.reached(vector), vector.length).entries()) {
      const signal = featureSignals[index] as string;
      weights.set(signal, (weights.get(signal) ?? 0) + part);
    }
    const result: Evidence[] = [];
    for (const signal of signals) {
      const weight = (weights.get(signal.name) ?? 0) + (signal.cue?.(pair) ?? 0);
      if (Math.abs(weight) < LEAST_WEIGHT) continue;
      result.push({signal: signal.name, weight, because: signal.because(pair, weight > 0)});
    }
    return result.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  }

  #chosenPairs(): Map<number, Pair> {
    const profiles = profilesOf(this.#dump);
    const listener = new Listener(profiles, this.#stated);
    const pairs = new Map<number, Pair>();
    let spine: SpineNode | undefined;
    for (const [index, {comment}] of profiles.entries()) {
      const pair = listener.hear(index)(spine)[this.#chosen[index] as number] as Pair;
      pairs.set(comment.id, pair);
      spine = spineAfter(pair);
    }
    return pairs;
  }
}
