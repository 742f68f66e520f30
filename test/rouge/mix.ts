import {countWords} from '../../src/text/count-words.js';
import {inverseFrequency, terms} from '../../src/text/terms.js';
import type {Said} from './said.js';

type Vector = ReadonlyMap<string, number>;

/** What a sentence of the mix is worth, found on mailing lists with summaries by people. */
const worths = {
  base: 1,
  first: 0.25,
  /** Divided by its place in the message, from 1. */
  place: 0.5,
  title: 0.75,
  /** The words that later messages take up. */
  replies: 0.75,
  centroid: 0.25,
  /** Grows with the logarithm of the words, up to `LONG`. */
  length: 0.25,
  digits: -0.5,
} as const;
const LONG = 30;
/** How much a sentence loses that is the same as one already picked. */
const SAME = 0.25;
/** Below 1 a message that has been quoted gains less by another sentence. */
const SPREAD = 0.65;

/**
 * The mix of position, title, replies and centroid that does best without a tree: the sentences in the order in which
 * they are picked.
 */
export function mix(said: readonly Said[], title: string, budget: number): Said[] {
  const vectors = vectorsOf(said);
  const scores = scored(said, title, vectors);
  const masses = new Map<number, number>();
  const chosen: number[] = [];
  let left = budget;
  for (;;) {
    let best: {at: number; gain: number} | undefined;
    for (const [at, {words, message}] of said.entries()) {
      if (words > left || chosen.includes(at)) continue;
      const mass = masses.get(message) ?? 0;
      const same = Math.max(0, ...chosen.map((other) => cosine(vectors[at], vectors[other])));
      const score = (scores[at] as number) * (1 - SAME * same);
      const gain = (mass + score) ** SPREAD - mass ** SPREAD;
      if (gain > (best?.gain ?? 0)) best = {at, gain};
    }
    if (best === undefined) return chosen.map((at) => said[at] as Said);
    const {message, words} = said[best.at] as Said;
    chosen.push(best.at);
    left -= words;
    masses.set(message, (masses.get(message) ?? 0) + (scores[best.at] as number));
  }
}

function scored(said: readonly Said[], title: string, vectors: readonly Vector[]): number[] {
  const topic = new Set(terms(title));
  const centroid = sum(vectors);
  return said.map(({text, message, rank}, at) => {
    const vector = vectors[at] as Vector;
    const later = new Set(said.filter((other) => other.message > message).flatMap((other) => other.terms));
    const length = Math.log(Math.min(LONG, countWords(text))) / Math.log(LONG);
    const score =
      worths.base +
      (rank === 0 ? worths.first : 0) +
      worths.place / (1 + rank) +
      worths.title * share(vector, topic) +
      worths.replies * share(vector, later) +
      worths.centroid * cosine(vector, centroid) +
      worths.length * length +
      (/\d{5,}/.test(text) ? worths.digits : 0);
    return Math.max(0, score);
  });
}

function vectorsOf(said: readonly Said[]): Vector[] {
  const idf = inverseFrequency(said.map(({terms: own}) => own));
  return said.map(({terms: own}) => {
    const vector = new Map<string, number>();
    for (const term of own) vector.set(term, (vector.get(term) ?? 0) + idf(term));
    return vector;
  });
}

/** Share of a vector's weight that stands on the set's terms. */
function share(vector: Vector, set: ReadonlySet<string>): number {
  let all = 0;
  let shared = 0;
  for (const [term, weight] of vector) {
    all += weight;
    if (set.has(term)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

function sum(vectors: readonly Vector[]): Vector {
  const result = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) result.set(term, (result.get(term) ?? 0) + weight);
  }
  return result;
}

function cosine(one: Vector = new Map(), other: Vector = new Map()): number {
  let dot = 0;
  for (const [term, weight] of one) dot += weight * (other.get(term) ?? 0);
  return dot === 0 ? 0 : dot / (norm(one) * norm(other));
}

function norm(vector: Vector): number {
  return Math.sqrt([...vector.values()].reduce((all, weight) => all + weight * weight, 0));
}
