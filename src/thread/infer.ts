import type {Comment, Dump, Evidence, Link} from '../types.js';
import type {Pair} from './candidates.js';
import {type Choice, decode} from './decode.js';
import {profiles} from './profile.js';
import {signals} from './signals/signals.js';
import type {SpineNode} from './spine.js';

/** Log-odds of what the format states: beyond doubt, and still a number in JSON. */
const CERTAIN = 20;
/** Rivals that a link reports. */
const MOST_OTHERS = 3;
/** A rival less sure than this is not worth naming. */
const LEAST_CONFIDENCE = 0.01;

/**
 * Find each comment's parent: as the format states it, or else from the text alone.
 * Linear in the number of comments. Gives one link a comment, in their order.
 */
export function infer(dump: Dump): Link[] {
  if (statesParents(dump)) return dump.comments.map(given);
  const placeholders = new Map<number, number>();
  return decode(profiles(dump)).map((choice) => link(choice, placeholders));
}

/** True where the format states the parent of every comment. */
export function statesParents(dump: Dump): boolean {
  return dump.comments.every((comment) => comment.given !== undefined);
}

function given(comment: Comment): Link {
  const because = 'the dump states it';
  const evidence = [{signal: 'given', weight: CERTAIN, because}];
  return {child: comment.id, parent: comment.given ?? null, confidence: 1, evidence, others: []};
}

/** @param placeholders ids of the placeholders so far, by their order on the spine */
function link({pair, confidence, rivals, placeholder}: Choice, placeholders: Map<number, number>): Link {
  const others = rivals
    .filter((rival) => rival.pair !== pair && rival.confidence >= LEAST_CONFIDENCE)
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, MOST_OTHERS);
  return {
    child: pair.child.comment.id,
    parent: visibleId(pair.parent.node),
    ...(placeholder !== undefined && {missing: placeholderId(placeholder, placeholders)}),
    confidence,
    evidence: evidence(pair),
    others: others.map((rival) => ({
      parent: visibleId(rival.pair.parent.node),
      missing: rival.pair.parent.missing || isPlaceholder(rival.pair.parent.node),
      confidence: rival.confidence,
    })),
  };
}

function isPlaceholder(node: SpineNode | undefined): boolean {
  return node !== undefined && node.profile === undefined;
}

/** Id of the nearest comment that the dump holds, from a node upwards. */
function visibleId(node: SpineNode | undefined): number | null {
  let visible = node;
  while (visible !== undefined && visible.profile === undefined) visible = visible.parent;
  return visible?.profile?.comment.id ?? null;
}

function placeholderId(node: SpineNode, placeholders: Map<number, number>): number {
  const known = placeholders.get(node.order) ?? -(placeholders.size + 1);
  placeholders.set(node.order, known);
  return known;
}

function evidence(pair: Pair): Evidence[] {
  const result: Evidence[] = [];
  for (const signal of signals) {
    const weight = signal.weigh(pair);
    if (weight !== 0) result.push({signal: signal.name, weight, because: signal.because(pair)});
  }
  return result.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}
