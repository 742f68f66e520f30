import {cueOf, type Feature, featuresByScope} from './features.js';
import {type Forest, forestOf, type Reach} from './forest.js';
import type {Pair} from './pair.js';
import type {Trees} from './trees.js';

/** Keys of the parents that are no comment. */
const TOP = -1;
const MISSING = -2;

/**
 * Weighs the possible parents of comments. The readings of a dump share most of what they ask of a comment: what the
 * comment alone rules out in the trees is found once, what it and a parent rule out once for all readings.
 */
export class Weigher {
  readonly #forest: Forest;
  readonly #everything: Reach;
  readonly #comment: Reach;
  readonly #reading: Reach;
  readonly #pair: Reach;
  readonly #parents = new Map<number, Reach>();
  /** What parents of earlier comments were laid out in, for others. */
  readonly #spare: Reach[] = [];
  #isNew = true;

  /** @param trees the fitted model */
  constructor(trees: Trees) {
    this.#forest = forestOf(trees);
    this.#everything = this.#forest.everything();
    this.#comment = this.#forest.everything();
    this.#reading = this.#forest.everything();
    this.#pair = this.#forest.everything();
  }

  /** Go on to the next comment. */
  next(): void {
    this.#isNew = true;
    this.#spare.push(...this.#parents.values());
    this.#parents.clear();
  }

  /** How sure each of a comment's pairs in one reading is: 0..1, together 1, by softmax over their scores. */
  confidences(pairs: readonly Pair[]): number[] {
    const [first] = pairs;
    if (first === undefined || pairs.length === 1) return pairs.map(() => 1);
    if (this.#isNew) this.#know(this.#comment, this.#everything, featuresByScope.comment, first);
    this.#isNew = false;
    this.#know(this.#reading, this.#comment, featuresByScope.reading, first);
    const shares = new Array<number>(pairs.length);
    let most = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < pairs.length; at++) {
      const pair = pairs[at] as Pair;
      const score = this.#score(pair) + cueOf(pair);
      shares[at] = score;
      if (score > most) most = score;
    }
    let sum = 0;
    for (let at = 0; at < shares.length; at++) {
      const share = Math.exp((shares[at] as number) - most);
      shares[at] = share;
      sum += share;
    }
    for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] as number) / sum;
    return shares;
  }

  #score(pair: Pair): number {
    this.#know(this.#pair, this.#reading, featuresByScope.pair, pair);
    return this.#forest.score(this.#pair, this.#ofParent(pair));
  }

  #ofParent(pair: Pair): Reach {
    const {node, missing} = pair.parent;
    const key = node?.order ?? (missing ? MISSING : TOP);
    let reach = this.#parents.get(key);
    if (reach === undefined) {
      reach = this.#spare.pop() ?? this.#forest.everything();
      this.#know(reach, this.#everything, featuresByScope.parent, pair);
      this.#parents.set(key, reach);
    }
    return reach;
  }

  /** What is within reach, where `before` is and some more features are known. */
  #know(reach: Reach, before: Reach, features: readonly Feature[], pair: Pair): void {
    reach.set(before);
    this.#ruleOut(reach, features, pair);
  }

  #ruleOut(reach: Reach, features: readonly Feature[], pair: Pair): void {
    for (let at = 0; at < features.length; at++) {
      const {index, value} = features[at] as Feature;
      this.#forest.ruleOut(reach, index, value(pair));
    }
  }
}
