import type {Profile} from './profile.js';
import {countRuns, holdsRow, Runs} from './runs.js';

/** What the texts of a comment and of an earlier one have in common. */
export interface Common {
  /** Cosine of their tf-idf vectors, tf taken as 1: 0..1. */
  likeness: number;
  /** Sum of the idf of the three rarest topic words that they share. */
  rarest: number;
  /** Topic words that they share. */
  shared: number;
  /** Runs of four own words that they share. */
  runs: number;
  /** Phrases in the child's quotation marks that the other one said. */
  phrases: number;
  /** Share of the runs quoted twice (`>>`) that the other one quotes once: 0..1. */
  deeper: number;
  /** True where the child speaks the name of the other one's author. */
  named: boolean;
  /** Sum of the idf of the words of the child's new subject that the other one says. */
  subject: number;
  /** Indexes in the child's topic of the words that they share, ascending. */
  places: readonly number[];
}

const NOWHERE: readonly number[] = [];

/**
 * Compares the comments of a dump, each with earlier ones. What one comment says is marked by word number, so that
 * another one is compared with it in one pass over its words.
 */
export class Comparer {
  /** By word: the last child that speaks it, counted by `#child`. */
  readonly #spoken: Int32Array;
  /** By topic word: the last child that has it in its topic, and where there. */
  readonly #topical: Int32Array;
  readonly #placeOf: Int32Array;
  #child = 0;
  /** By index in the child's topic: the last comparison in which the other one has that word too. */
  #sharedIn = new Int32Array(64);
  #comparison = 0;

  /** @param words the highest number of a word */
  constructor(words: number) {
    this.#spoken = new Int32Array(words + 1);
    this.#topical = new Int32Array(words + 1);
    this.#placeOf = new Int32Array(words + 1);
  }

  /** Compare a comment with earlier ones, each of them once; only until the next comment is taken. */
  commonWith(child: Profile): (earlier: Profile) => Common {
    this.#mark(child);
    const rarestFirst = byRarity(child);
    const known = new Map<Profile, Common>();
    let ownRuns: Runs | undefined;
    let twiceQuoted: Runs | undefined;
    const runsOf = (words: readonly number[]): Runs => {
      const runs = new Runs(countRuns(words));
      runs.addAll(words);
      return runs;
    };
    const compare = (earlier: Profile): Common => {
      const common = this.#compareTopics(child, earlier, rarestFirst);
      common.named = this.#speaks(child, earlier.name);
      if (child.phrases.length > 0)
        common.phrases = child.phrases.filter((phrase) => holdsRow(earlier.words, phrase)).length;
      if (this.#mayShareRuns(child, earlier)) {
        ownRuns ??= runsOf(child.words);
        common.runs = countShared(ownRuns, earlier.words);
      }
      const twice = child.quoted.get(2);
      if (twice !== undefined) {
        twiceQuoted ??= runsOf(twice);
        const once = earlier.quoted.get(1) ?? NOWHERE;
        common.deeper = countShared(twiceQuoted, once) / Math.max(1, twiceQuoted.size);
      }
      return common;
    };
    return (earlier) => {
      let common = known.get(earlier);
      if (common === undefined) {
        common = compare(earlier);
        known.set(earlier, common);
      }
      return common;
    };
  }

  #mark({words, topic}: Profile): void {
    this.#child++;
    for (let at = 0; at < words.length; at++) this.#spoken[words[at] as number] = this.#child;
    for (let at = 0; at < topic.length; at++) {
      const term = topic[at] as number;
      this.#topical[term] = this.#child;
      this.#placeOf[term] = at;
    }
    if (topic.length > this.#sharedIn.length) this.#sharedIn = new Int32Array(topic.length * 2);
  }

  #compareTopics(child: Profile, earlier: Profile, rarestFirst: Float64Array): Common {
    const comparison = ++this.#comparison;
    const {topic} = earlier;
    let shared = 0;
    for (let at = 0; at < topic.length; at++) {
      const term = topic[at] as number;
      if (this.#topical[term] !== this.#child) continue;
      this.#sharedIn[this.#placeOf[term] as number] = comparison;
      shared++;
    }
    const common = {
      likeness: 0,
      rarest: 0,
      shared,
      runs: 0,
      phrases: 0,
      deeper: 0,
      named: false,
      subject: 0,
      places: NOWHERE,
    };
    if (shared === 0) return common;
    const places: number[] = [];
    for (let at = 0; places.length < shared; at++) {
      if (this.#sharedIn[at] === comparison) places.push(at);
    }
    common.places = places;
    let dot = 0;
    let seen = 0;
    for (let rank = 0; seen < shared; rank++) {
      const place = placeIn(rarestFirst, rank);
      if (this.#sharedIn[place] !== comparison) continue;
      const idf = child.lexicon.idf(child.topic[place] as number);
      dot += idf * idf;
      if (seen++ < 3) common.rarest += idf;
      if (place < child.newSubject.size) common.subject += idf;
    }
    common.likeness = dot / (child.norm * earlier.norm);
    return common;
  }

  /** Whether the child says a name; one of several words, in a row. */
  #speaks(child: Profile, name: readonly number[]): boolean {
    if (name.length === 0 || this.#spoken[name[0] as number] !== this.#child) return false;
    return name.length === 1 || holdsRow(child.words, name);
  }

  /** False where the earlier one has no four words in a row that the child says somewhere. */
  #mayShareRuns(child: Profile, earlier: Profile): boolean {
    if (child.words.length < 4 || earlier.words.length < 4)
      return child.words.length === earlier.words.length;
    const {words} = earlier;
    let row = 0;
    for (let at = 0; at < words.length; at++) {
      row = this.#spoken[words[at] as number] === this.#child ? row + 1 : 0;
      if (row === 4) return true;
    }
    return false;
  }
}

/** Room for the place of a word beside how many texts hold it, in one number that sorts by both. */
const PLACES = 2 ** 24;

/** Indexes in the topic, the words that the fewest texts hold first, as `placeIn` reads them. */
function byRarity({topic, lexicon}: Profile): Float64Array {
  const order = new Float64Array(topic.length);
  for (let at = 0; at < topic.length; at++) order[at] = lexicon.holding(topic[at] as number) * PLACES + at;
  return order.sort();
}

function placeIn(order: Float64Array, rank: number): number {
  return (order[rank] as number) % PLACES;
}

/** Different runs of the words that the set holds. */
function countShared(runs: Runs, words: readonly number[]): number {
  const shared = new Set<number>();
  const count = countRuns(words);
  for (let at = 0; at < count; at++) {
    const run = runs.find(words, at);
    if (run !== -1) shared.add(run);
  }
  return shared.size;
}

/** The topic words that two comments share, the rarest first. */
export function sharedTerms(one: Profile, other: Profile): string[] {
  const {vocabulary} = one.lexicon;
  const theirs = new Set(other.topic);
  const shared = one.topic.filter((term) => theirs.has(term));
  const spelled = shared.map((term) => ({word: vocabulary.spelling(term), idf: one.lexicon.idf(term)}));
  spelled.sort((a, b) => b.idf - a.idf || (a.word < b.word ? -1 : 1));
  return spelled.map(({word}) => word);
}
