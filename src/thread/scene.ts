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
  const commons = parents.map(({node}) => (node?.profile === undefined ? undefined : common(node.profile)));
  const likenesses = commons.map((each) => each?.likeness ?? 0);
  const whole = {...scene, likest: Math.max(0, ...likenesses)};
  const above = new Array<number>(parents.length).fill(0);
  for (let index = parents.length - 2; index >= 0; index--) {
    above[index] = Math.max(above[index + 1] as number, likenesses[index + 1] as number);
  }
  const exclusives = exclusiveWords(scene.child, commons);
  let below = 0;
  return parents.map((parent, index) => {
    const pair = {
      scene: whole,
      parent,
      common: commons[index],
      exclusive: exclusives[index] as number,
      likenessBelow: below,
      likenessAbove: above[index] as number,
    };
    below = Math.max(below, likenesses[index] as number);
    return pair;
  });
}

/** For each candidate, how telling the topic words are that the comment shares with it alone. */
function exclusiveWords({topic, lexicon}: Profile, commons: readonly (Common | undefined)[]): number[] {
  const sharers = new Map<number, number>();
  for (const common of commons) {
    for (const place of common?.places ?? []) sharers.set(place, (sharers.get(place) ?? 0) + 1);
  }
  return commons.map((common) => {
    let sum = 0;
    for (const place of common?.places ?? []) {
      if (sharers.get(place) === 1) sum += lexicon.idf(topic[place] as number);
    }
    return sum;
  });
}
