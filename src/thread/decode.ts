import {Listener, signatureAfter, spineAfter} from './listener.js';
import type {Pair} from './pair.js';
import type {Profile} from './profile.js';
import {quotedShare} from './signals/quotation.js';
import {agreement} from './signals/subject.js';
import type {SpineNode} from './spine.js';
import type {Tree} from './trees.js';
import {Weigher} from './weigher.js';

/** One possible parent with how sure it is. */
export interface Rival {
  pair: Pair;
  /** 0..1, by softmax over the candidates. */
  confidence: number;
}

/** The choice made for one comment. */
export interface Choice extends Rival {
  /** Everything that was weighed, the chosen pair included. */
  rivals: readonly Rival[];
  /** The comment's own node on the spine. */
  node: SpineNode;
}

/** One reading of the dump so far. */
interface Reading {
  /** Sum of the logarithms of its choices' confidences. */
  logProbability: number;
  choice: Choice | undefined;
  before: Reading | undefined;
}

/** A reading that goes on with one more choice, if it is kept. */
interface Continuation {
  logProbability: number;
  rival: Rival;
  rivals: readonly Rival[];
  before: Reading;
}

/** Readings kept from comment to comment. */
const BEAM = 12;
/** A reading so much less probable than the best one, in log-odds, is given up. */
const GIVEN_UP = 5;

/**
 * Choose all parents together: each choice fixes the spine for all that follow, so the best readings of the dump
 * are carried along (a beam search) and the most probable one wins at the end.
 *
 * @param stated the parents of the placeholders that the format states, by their ids
 * @param trees the fitted model
 * @param onComment told before each comment how many are done, of how many
 */
export function decode(
  profiles: readonly Profile[],
  stated: ReadonlyMap<number, number | null>,
  trees: readonly Tree[],
  onComment?: (done: number, all: number) => void,
): Choice[] {
  const listener = new Listener(profiles, stated);
  const weigher = new Weigher(trees);
  let beam: Reading[] = [{logProbability: 0, choice: undefined, before: undefined}];
  for (const index of profiles.keys()) {
    onComment?.(index, profiles.length);
    const pairs = listener.hear(index);
    weigher.next();
    beam = best(beam.flatMap((reading) => continuations(reading, pairs(reading.choice?.node), weigher)));
  }
  const result: Choice[] = [];
  for (let reading = beam[0]; reading?.choice !== undefined; reading = reading.before)
    result.push(reading.choice);
  return result.reverse();
}

function continuations(before: Reading, pairs: readonly Pair[], weigher: Weigher): Continuation[] {
  const confidences = weigher.confidences(pairs);
  const rivals = pairs.map((pair, index) => ({pair, confidence: confidences[index] as number}));
  const logProbability = before.logProbability - contradictions(pairs);
  return rivals.map((rival) => ({
    logProbability: logProbability + Math.log(Math.max(rival.confidence, 1e-9)),
    ...{rival, rivals, before},
  }));
}

/** What a reading loses for each contradiction: log-odds. */
const CONTRADICTION = 3;

/**
 * A comment that names the subject of an earlier one, or quotes it, answers below it: a reading of the dump in which
 * that one is no ancestor any more was wrong somewhere before, which the comment's own candidates cannot tell.
 */
function contradictions(pairs: readonly Pair[]): number {
  const scene = pairs[0]?.scene;
  if (scene === undefined) return 0;
  const isNamed = !scene.subjectKnown || pairs.some((pair) => agreement(pair) > 0);
  const isHeard = (scene.quoted?.best ?? 0) < 0.5 || pairs.some((pair) => quotedShare(pair) >= 0.5);
  return (isNamed ? 0 : CONTRADICTION) + (isHeard ? 0 : CONTRADICTION);
}

/** The most probable readings, one for each spine, ties by the order in which they were found. */
function best(all: Continuation[]): Reading[] {
  all.sort((one, other) => other.logProbability - one.logProbability);
  const seen = new Set<number>();
  const kept: Reading[] = [];
  for (const {logProbability, rival, rivals, before} of all) {
    const behind = (all[0]?.logProbability ?? 0) - logProbability;
    if (kept.length === BEAM || behind > GIVEN_UP) break;
    const signature = signatureAfter(rival.pair);
    if (seen.has(signature)) continue;
    seen.add(signature);
    kept.push({logProbability, choice: {...rival, rivals, node: spineAfter(rival.pair)}, before});
  }
  return kept;
}
