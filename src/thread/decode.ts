import type {Parent} from './candidates.js';
import {Listener, signatureAfter, spineAfter} from './listener.js';
import type {Pair} from './pair.js';
import type {Profile} from './profile.js';
import {quotedShare} from './signals/quotation.js';
import {agreement} from './signals/subject.js';
import type {SpineNode} from './spine.js';
import type {Trees} from './trees.js';
import {Weigher} from './weigher.js';

/** The possible parents of one comment in one reading of what stands before it. */
interface Rivals {
  parents: readonly Parent[];
  /** How sure each is: 0..1, together 1. */
  confidences: readonly number[];
}

/** The choice made for one comment. */
export interface Choice {
  child: Profile;
  /** Everything that was weighed, the chosen parent included. */
  rivals: Rivals;
  /** Index of the chosen parent among them. */
  chosen: number;
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

/** A reading that goes on with one more choice. */
interface Continuation {
  logProbability: number;
  before: Reading;
  pair: Pair;
  rivals: Rivals;
  chosen: number;
  signature: number;
}

/** Readings kept from comment to comment: fewer find worse trees, and fewer than the least hardly any but the first. */
const MOST_READINGS = 12;
const LEAST_READINGS = 3;
/** Readings of all comments together: a very long dump gets fewer for each, so that nobody waits a minute for it. */
const ALL_READINGS = 120_000;
/** A reading so much less probable than the best one, in log-odds, is given up: with 3 measured threads are read worse. */
const GIVEN_UP = 3.5;
/** Comments after which the choices that all readings share are told, so that nothing is kept of the others. */
const TOLD_EVERY = 64;

/**
 * Choose all parents together: each choice fixes the spine for all that follow, so the best readings of the dump
 * are carried along (a beam search) and the most probable one wins at the end.
 *
 * @param stated the parents of the placeholders that the format states, by their ids
 * @param trees the fitted model
 * @param tell takes the choices one by one, in the order of the comments
 * @param onComment told before each comment how many are done, of how many
 */
export function decode(
  profiles: readonly Profile[],
  stated: ReadonlyMap<number, number | null>,
  trees: Trees,
  tell: (choice: Choice) => void,
  onComment?: (done: number, all: number) => void,
): void {
  const listener = new Listener(profiles, stated);
  const weigher = new Weigher(trees);
  const fair = Math.floor(ALL_READINGS / profiles.length);
  const most = Math.max(LEAST_READINGS, Math.min(MOST_READINGS, fair));
  let beam: Reading[] = [{logProbability: 0, choice: undefined, before: undefined}];
  for (let index = 0; index < profiles.length; index++) {
    onComment?.(index, profiles.length);
    const pairs = listener.hear(index);
    const next = new Best(most);
    weigher.next();
    for (const reading of beam) goOn(reading, pairs(reading.choice?.node), weigher, next);
    beam = next.readings(profiles[index] as Profile);
    if ((index + 1) % TOLD_EVERY === 0) tellShared(beam, tell);
  }
  tellShared(beam.slice(0, 1), tell);
}

/** Tell the choices that some readings have in common, which are forgotten then. */
function tellShared(readings: readonly Reading[], tell: (choice: Choice) => void): void {
  let alive = new Set(readings);
  while (alive.size > 1) alive = new Set([...alive].map(({before}) => before as Reading));
  const [last] = alive;
  const choices: Choice[] = [];
  for (let reading = last; reading?.before !== undefined; reading = reading.before)
    choices.push(reading.choice as Choice);
  if (last !== undefined) last.before = undefined;
  for (const choice of choices.reverse()) tell(choice);
}

/** Weigh what a reading may go on with, where that can still be among the best. */
function goOn(before: Reading, pairs: readonly Pair[], weigher: Weigher, best: Best): void {
  const most = before.logProbability - contradictions(pairs);
  if (!best.mayKeep(most)) return;
  const rivals = {parents: pairs.map(({parent}) => parent), confidences: weigher.confidences(pairs)};
  for (let chosen = 0; chosen < pairs.length; chosen++) {
    const logProbability = most + Math.log(Math.max(rivals.confidences[chosen] as number, 1e-9));
    if (!best.mayKeep(logProbability)) continue;
    const pair = pairs[chosen] as Pair;
    best.add({logProbability, before, pair, rivals, chosen, signature: signatureAfter(pair)});
  }
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

/** The most probable continuations, one for each spine, the best first; ties in the order in which they were found. */
class Best {
  readonly #kept: Continuation[] = [];
  readonly #most: number;

  /** @param most continuations that are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** False where a continuation of that probability is none of the best, whatever else is found. */
  mayKeep(logProbability: number): boolean {
    if (!this.#isNearBest(logProbability)) return false;
    const last = this.#kept[this.#most - 1];
    return last === undefined || last.logProbability < logProbability;
  }

  /** Take a continuation that may be kept. */
  add(found: Continuation): void {
    const kept = this.#kept;
    const same = kept.findIndex(({signature}) => signature === found.signature);
    if (same !== -1) {
      if ((kept[same] as Continuation).logProbability >= found.logProbability) return;
      kept.splice(same, 1);
    }
    let place = kept.length;
    while (place > 0 && (kept[place - 1] as Continuation).logProbability < found.logProbability) place--;
    kept.splice(place, 0, found);
    if (kept.length > this.#most) kept.pop();
  }

  /** The readings that go on, after a comment. */
  readings(child: Profile): Reading[] {
    const readings: Reading[] = [];
    for (const {logProbability, before, pair, rivals, chosen} of this.#kept) {
      if (!this.#isNearBest(logProbability)) break;
      readings.push({logProbability, choice: {child, rivals, chosen, node: spineAfter(pair)}, before});
    }
    return readings;
  }

  #isNearBest(logProbability: number): boolean {
    const best = this.#kept[0]?.logProbability ?? logProbability;
    return best - logProbability <= GIVEN_UP;
  }
}
