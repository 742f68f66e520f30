import type {Comment, Dump, Evidence, Link} from '../types.js';
import {type Choice, decode} from './decode.js';
import {featureSignals, featuresOf} from './features.js';
import {missingAbove} from './missing-above.js';
import {model} from './model.js';
import type {Pair} from './pair.js';
import {profilesOf} from './profile.js';
import {signals} from './signals/signals.js';
import type {SpineNode} from './spine.js';
import {partsOf, type Tree} from './trees.js';

/** Log-odds of what the format states: beyond doubt, and still a number in JSON. */
const CERTAIN = 20;
const STATED: readonly Evidence[] = [{signal: 'given', weight: CERTAIN, because: 'the dump states it'}];
/** Rivals that a link reports. */
const MOST_OTHERS = 3;
/** A rival less sure than this is not worth naming. */
const LEAST_CONFIDENCE = 0.01;
/** A signal that moved the log-odds by less than this is no reason. */
const LEAST_WEIGHT = 0.1;

/**
 * Find each comment's parent: as the format states it, or else from the text alone.
 * Linear in the number of comments. Gives one link a comment, in their order.
 *
 * @param trees the fitted model; the default is the one that the project ships
 * @param onComment told before each comment that is inferred how many were, of how many
 */
export function infer(
  dump: Dump,
  trees: readonly Tree[] = model().trees,
  onComment?: (done: number, all: number) => void,
): Link[] {
  const stated = new Map((dump.missing ?? []).map(({id, parent}) => [id, parent]));
  if (statesParents(dump)) {
    const visible = visibleAbove(stated);
    return dump.comments.map((comment) => given(comment, visible));
  }
  const ids = new PlaceholderIds(stated);
  return decode(profilesOf(dump), stated, trees, onComment).map((choice) => link(choice, ids, trees));
}

/** True where the format states the parent of every comment. */
export function statesParents(dump: Dump): boolean {
  return dump.comments.every((comment) => comment.given !== undefined);
}

/** @param visible the nearest comment above each placeholder that the format states */
function given(comment: Comment, visible: ReadonlyMap<number, number | null>): Link {
  const parent = comment.given ?? null;
  const isMissing = parent !== null && parent < 0;
  return {
    child: comment.id,
    parent: isMissing ? (visible.get(parent) ?? null) : parent,
    ...(isMissing && {missing: parent}),
    confidence: comment.confidence ?? 1,
    evidence: [...STATED],
    others: [],
  };
}

/** Id of the nearest comment above each placeholder, null where there is none; chains are walked once. */
function visibleAbove(stated: ReadonlyMap<number, number | null>): Map<number, number | null> {
  const visible = new Map<number, number | null>();
  for (const id of stated.keys()) {
    const chain = missingAbove(id, (above) => stated.get(above), visible);
    for (const missing of chain) {
      const above = stated.get(missing) ?? null;
      visible.set(missing, above !== null && above < 0 ? (visible.get(above) ?? null) : above);
    }
  }
  return visible;
}

/** Ids of placeholders: stated ones keep theirs, inferred ones count down from the lowest. */
class PlaceholderIds {
  readonly #byOrder = new Map<number, number>();
  #lowest = 0;

  constructor(stated: ReadonlyMap<number, unknown>) {
    for (const id of stated.keys()) this.#lowest = Math.min(this.#lowest, id);
  }

  of({order, stated}: SpineNode): number {
    if (stated !== undefined) return stated;
    const known = this.#byOrder.get(order) ?? --this.#lowest;
    this.#byOrder.set(order, known);
    return known;
  }
}

function link({pair, confidence, rivals, node}: Choice, ids: PlaceholderIds, trees: readonly Tree[]): Link {
  const others = rivals
    .filter((rival) => rival.pair !== pair && rival.confidence >= LEAST_CONFIDENCE)
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, MOST_OTHERS);
  const parent = node.parent;
  return {
    child: pair.scene.child.comment.id,
    parent: visibleId(parent),
    ...(isPlaceholder(parent) && {missing: ids.of(parent)}),
    confidence,
    /** Worked out when it is asked for, since a digest does without. */
    get evidence() {
      return evidence(pair, trees);
    },
    others: others.map((rival) => ({
      parent: visibleId(rival.pair.parent.node),
      missing: rival.pair.parent.missing || isPlaceholder(rival.pair.parent.node),
      confidence: rival.confidence,
    })),
  };
}

function isPlaceholder(node: SpineNode | undefined): node is SpineNode {
  return node !== undefined && node.profile === undefined;
}

/** Id of the nearest comment that the dump holds, from a node upwards. */
function visibleId(node: SpineNode | undefined): number | null {
  let visible = node;
  while (visible !== undefined && visible.profile === undefined) visible = visible.parent;
  return visible?.profile?.comment.id ?? null;
}

/** What each signal said of a pair, the weightiest first. */
function evidence(pair: Pair, trees: readonly Tree[]): Evidence[] {
  if (pair.scene.child.comment.given !== undefined) return [...STATED];
  const weights = new Map<string, number>();
  for (const [index, part] of partsOf(trees, featuresOf(pair)).entries()) {
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
