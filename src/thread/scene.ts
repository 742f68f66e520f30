import type {Parent} from './candidates.js';
import type {Common} from './common.js';
import type {Pair, Scene} from './pair.js';
import type {Profile} from './profile.js';

/**
 * Pair a comment with its candidates, which stand nearest first.
 *
 * @param common compares the comment with an earlier one
 */
export function pairsOf(
  scene: Omit<Scene, 'likest'>,
  parents: readonly Parent[],
  common: (earlier: Profile) => Common,
): Pair[] {
  const count = parents.length;
  const commons = new Array<Common | undefined>(count);
  const above = new Array<number>(count);
  for (let index = 0; index < count; index++) {
    const profile = (parents[index] as Parent).node?.profile;
    commons[index] = profile === undefined ? undefined : common(profile);
  }
  let likest = 0;
  for (let index = count - 1; index >= 0; index--) {
    above[index] = likest;
    likest = Math.max(likest, commons[index]?.likeness ?? 0);
  }
  const {child, next, quoted, last, subjectKnown} = scene;
  const whole = {child, next, quoted, last, subjectKnown, likest};
  const exclusives = exclusiveWords(child, commons);
  const pairs = new Array<Pair>(count);
  let below = 0;
  for (let index = 0; index < count; index++) {
    pairs[index] = {
      scene: whole,
      parent: parents[index] as Parent,
      common: commons[index],
      exclusive: exclusives[index] as number,
      likenessBelow: below,
      likenessAbove: above[index] as number,
    };
    below = Math.max(below, commons[index]?.likeness ?? 0);
  }
  return pairs;
}

/** By index in a comment's topic: how many candidates share the word; all 0 between two calls. */
const sharers: number[] = [];

/** For each candidate, how telling the topic words are that the comment shares with it alone. */
function exclusiveWords({topic, lexicon}: Profile, commons: readonly (Common | undefined)[]): number[] {
  while (sharers.length < topic.length) sharers.push(0);
  for (const common of commons) {
    if (common === undefined) continue;
    for (const place of common.places) sharers[place] = (sharers[place] as number) + 1;
  }
  const sums = new Array<number>(commons.length).fill(0);
  for (let index = 0; index < commons.length; index++) {
    let sum = 0;
    for (const place of commons[index]?.places ?? []) {
      if (sharers[place] === 1) sum += lexicon.idf(topic[place] as number);
    }
    sums[index] = sum;
  }
  for (const common of commons) for (const place of common?.places ?? []) sharers[place] = 0;
  return sums;
}
