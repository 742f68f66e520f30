import {candidates, type Pair} from './candidates.js';
import {commonWith} from './common.js';
import type {Profile} from './profile.js';
import {QuotationIndex} from './quotation-index.js';
import {signals} from './signals/signals.js';
import {nodeUnder, type SpineNode, withReply} from './spine.js';
import {statedParent} from './stated-parent.js';

/** The choice made for one comment, with everything that was weighed. */
export interface Choice {
  pair: Pair;
  /** 0..1, by softmax over the rivals. */
  confidence: number;
  rivals: readonly {pair: Pair; confidence: number}[];
  /** The node of the placeholder, where the parent is one. */
  placeholder: SpineNode | undefined;
}

/** One reading of the dump so far. */
interface Reading {
  /** What speaks for all its choices together, in log-odds. */
  weight: number;
  spine: SpineNode | undefined;
  choice: Choice | undefined;
  before: Reading | undefined;
}

/** Readings kept from comment to comment. */
const BEAM = 24;
/** Latest comments with a subject of their own that are weighed for a `Re:` which names it. */
const MOST_NAMESAKES = 3;

/**
 * Choose all parents together: each choice fixes the spine for all that follow, so the best readings of the dump
 * are carried along (a beam search) and the weightiest one wins at the end.
 *
 * @param stated the parents of the placeholders that the format states, by their ids
 */
export function decode(
  profiles: readonly Profile[],
  stated: ReadonlyMap<number, number | null> = new Map(),
): Choice[] {
  const index = new QuotationIndex();
  const bySubject = new Map<string, number[]>();
  let beam: Reading[] = [{weight: 0, spine: undefined, choice: undefined, before: undefined}];
  for (const child of profiles) {
    const quoted = index.find(child);
    const namesakes =
      child.subject.reply && child.subject.base !== '' ? subjectHolders(bySubject, child) : [];
    const next: Reading[] = [];
    const common = commonWith(child);
    for (const reading of beam) {
      const parents =
        child.comment.given === undefined
          ? candidates(child, reading.spine, quoted, namesakes)
          : [statedParent(child, reading.spine, stated)];
      const pairs = parents.map((parent) => ({
        child,
        parent,
        common: parent.node?.profile === undefined ? undefined : common(parent.node.profile),
        quoted,
        last: reading.spine,
        subjectKnown: namesakes.length > 0,
      }));
      next.push(...extend(reading, pairs));
    }
    beam = best(next);
    index.add(child);
    if (!child.subject.reply) remember(bySubject, child);
  }
  return choices(beam[0]);
}

function extend(reading: Reading, pairs: readonly Pair[]): Reading[] {
  const weights = pairs.map(weigh);
  const most = Math.max(...weights);
  const shares = weights.map((weight) => Math.exp(weight - most));
  const sum = shares.reduce((total, share) => total + share, 0);
  const rivals = pairs.map((pair, at) => ({pair, confidence: (shares[at] as number) / sum}));
  return rivals.map(({pair, confidence}, at) => {
    const weight = weights[at] as number;
    const {spine, placeholder} = grown(pair);
    return {
      weight: reading.weight + weight,
      spine,
      choice: {pair, confidence, rivals, placeholder},
      before: reading,
    };
  });
}

/** How much speaks for a pair, in log-odds. */
function weigh(pair: Pair): number {
  let sum = 0;
  for (const signal of signals) sum += signal.weigh(pair);
  return sum;
}

/** The spine after the child was put under its parent. */
function grown({child, parent}: Pair): {spine: SpineNode; placeholder: SpineNode | undefined} {
  const {base, reply} = child.subject;
  const named = base === '' ? undefined : base;
  let above = parent.node === undefined ? undefined : withReply(parent.node);
  if (parent.missing) {
    const order = child.comment.id - 0.5;
    above = withReply(nodeUnder(above, {order, subject: reply ? (named ?? above?.subject) : undefined}));
  }
  const spine = nodeUnder(above, {profile: child, order: child.comment.id, subject: named ?? above?.subject});
  return {spine, placeholder: above !== undefined && above.profile === undefined ? above : undefined};
}

/** The weightiest readings, one for each spine, ties by the order in which they were found. */
function best(readings: Reading[]): Reading[] {
  readings.sort((one, other) => other.weight - one.weight);
  const seen = new Set<number | undefined>();
  const kept: Reading[] = [];
  for (const reading of readings) {
    if (kept.length === BEAM) break;
    if (seen.has(reading.spine?.signature)) continue;
    seen.add(reading.spine?.signature);
    kept.push(reading);
  }
  return kept;
}

function subjectHolders(bySubject: ReadonlyMap<string, number[]>, child: Profile): number[] {
  const exact = bySubject.get(child.subject.base.slice(0, 40)) ?? [];
  return exact.slice(-MOST_NAMESAKES);
}

function remember(bySubject: Map<string, number[]>, child: Profile): void {
  const key = child.subject.base.slice(0, 40);
  const ids = bySubject.get(key) ?? [];
  ids.push(child.comment.id);
  bySubject.set(key, ids);
}

function choices(last: Reading | undefined): Choice[] {
  const result: Choice[] = [];
  for (let reading = last; reading?.choice !== undefined; reading = reading.before)
    result.push(reading.choice);
  return result.reverse();
}
