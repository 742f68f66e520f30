import type {Comment, Dump, Link} from '../types.js';
import {type Choice, decode} from './decode.js';
import {missingAbove} from './missing-above.js';
import {model} from './model.js';
import {profilesOf} from './profile.js';
import {Reasons, statedEvidence} from './reasons.js';
import type {SpineNode} from './spine.js';
import type {Trees} from './trees.js';

/** Rivals that a link reports. */
const MOST_OTHERS = 3;
/** A rival less sure than this is not worth naming. */
const LEAST_CONFIDENCE = 0.01;

/**
 * Find each comment's parent: as the format states it, or else from the text alone.
 * Linear in the number of comments. Gives one link a comment, in their order.
 *
 * @param trees the fitted model; the default is the one that the project ships
 * @param onComment told before each comment that is inferred how many were, of how many
 */
export function infer(
  dump: Dump,
  trees: Trees = model(),
  onComment?: (done: number, all: number) => void,
): Link[] {
  const stated = new Map((dump.missing ?? []).map(({id, parent}) => [id, parent]));
  if (statesParents(dump)) {
    const visible = visibleAbove(stated);
    return dump.comments.map((comment) => given(comment, visible));
  }
  const ids = new PlaceholderIds(stated);
  const reasons = new Reasons(dump, stated, trees);
  const links: Link[] = [];
  const tell = (choice: Choice): void => {
    reasons.remember(choice.chosen);
    links.push(link(choice, ids, reasons));
  };
  decode(profilesOf(dump), stated, trees, tell, onComment);
  return links;
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
    evidence: statedEvidence(comment.confidence),
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

function link({child, rivals, chosen, node}: Choice, ids: PlaceholderIds, reasons: Reasons): Link {
  const {parents, confidences} = rivals;
  const confidence = confidences[chosen] as number;
  const {parent} = node;
  const missing = isPlaceholder(parent) ? ids.of(parent) : undefined;
  const others = parents
    .map((rival, index) => ({rival, confidence: confidences[index] as number, index}))
    .filter((rival) => rival.index !== chosen && rival.confidence >= LEAST_CONFIDENCE)
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, MOST_OTHERS)
    .map(({rival, confidence}) => ({
      parent: visibleId(rival.node),
      missing: rival.missing || isPlaceholder(rival.node),
      confidence,
    }));
  const {id} = child.comment;
  return reasons.explain(
    {child: id, parent: visibleId(parent), ...(missing !== undefined && {missing}), confidence},
    others,
  );
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
