import {cueOf, featuresOf} from './features.js';
import {Listener, spineAfter} from './listener.js';
import {model} from './model.js';
import type {Pair} from './pair.js';
import type {Profile} from './profile.js';
import {quotedShare} from './signals/quotation.js';
import {agreement} from './signals/subject.js';
import type {SpineNode} from './spine.js';
import {scoreOf, type Tree} from './trees.js';

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

/** Readings kept from comment to comment. */
const BEAM = 12;

/**
 * Choose all parents together: each choice fixes the spine for all that follow, so the best readings of the dump
 * are carried along (a beam search) and the most probable one wins at the end.
 *
 * @param stated the parents of the placeholders that the format states, by their ids
 * @param trees the fitted model
 */
export function decode(
  profiles: readonly Profile[],
  stated: ReadonlyMap<number, number | null>,
  trees: readonly Tree[] = model.trees,
): Choice[] {
  const listener = new Listener(stated);
  let beam: Reading[] = [{logProbability: 0, choice: undefined, before: undefined}];
  for (const child of profiles) {
    const pairs = listener.hear(child);
    beam = best(beam.flatMap((reading) => extend(reading, pairs(reading.choice?.node), trees)));
  }
  const result: Choice[] = [];
  for (let reading = beam[0]; reading?.choice !== undefined; reading = reading.before)
    result.push(reading.choice);
  return result.reverse();
}

function extend(reading: Reading, pairs: readonly Pair[], trees: readonly Tree[]): Reading[] {
  const rivals = weighed(pairs, trees);
  const before = reading.logProbability - contradictions(pairs);
  return rivals.map((rival) => ({
    logProbability: before + Math.log(Math.max(rival.confidence, 1e-9)),
    choice: {...rival, rivals, node: spineAfter(rival.pair)},
    before: reading,
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

/** The confidences of a comment's possible parents. */
function weighed(pairs: readonly Pair[], trees: readonly Tree[]): Rival[] {
  const scores = pairs.map((pair) => scoreOf(trees, featuresOf(pair)) + cueOf(pair));
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const sum = shares.reduce((total, share) => total + share, 0);
  return pairs.map((pair, index) => ({pair, confidence: (shares[index] as number) / sum}));
}

/** The most probable readings, one for each spine, ties by the order in which they were found. */
function best(readings: Reading[]): Reading[] {
  readings.sort((one, other) => other.logProbability - one.logProbability);
  const seen = new Set<number | undefined>();
  const kept: Reading[] = [];
  for (const reading of readings) {
    if (kept.length === BEAM) break;
    const signature = reading.choice?.node.signature;
    if (seen.has(signature)) continue;
    seen.add(signature);
    kept.push(reading);
  }
  return kept;
}
