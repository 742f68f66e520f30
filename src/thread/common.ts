import type {Profile} from './profile.js';

/** What the texts of a comment and of an earlier one have in common. */
export interface Common {
  /** Cosine of their tf-idf vectors, tf taken as 1: 0..1. */
  likeness: number;
  /** Sum of the idf of the three rarest topic words that they share. */
  rarest: number;
  /** Runs of four own words that they share. */
  runs: number;
  /** Phrases in the child's quotation marks that the other one said. */
  phrases: number;
  /** Share of the runs quoted twice (`>>`) that the other one quotes once: 0..1. */
  deeper: number;
}

/** Compare a comment with earlier ones, each of them once. */
export function commonWith(child: Profile): (earlier: Profile) => Common {
  const known = new Map<Profile, Common>();
  return (earlier) => {
    let common = known.get(earlier);
    if (common === undefined) {
      common = compare(child, earlier);
      known.set(earlier, common);
    }
    return common;
  };
}

function compare(child: Profile, earlier: Profile): Common {
  const shared = sharedTerms(child, earlier);
  const dot = shared.reduce((sum, [, idf]) => sum + idf * idf, 0);
  const twice = child.quotedRuns.get(2);
  return {
    likeness: dot / (child.norm * earlier.norm),
    rarest: shared.slice(0, 3).reduce((sum, [, idf]) => sum + idf, 0),
    runs: countFound(child.runs, earlier.runs),
    phrases: child.phrases.filter((phrase) => earlier.spoken.includes(phrase)).length,
    deeper: twice === undefined ? 0 : countFound(twice, earlier.quotedRuns.get(1) ?? new Set()) / twice.size,
  };
}

/** The topic words that two comments share with their idf, the rarest first. */
export function sharedTerms(one: Profile, other: Profile): [string, number][] {
  const [small, large] = one.topic.size < other.topic.size ? [one, other] : [other, one];
  const shared = [...small.topic].filter(([term]) => large.topic.has(term));
  return shared.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function countFound(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const [small, large] = some.size < others.size ? [some, others] : [others, some];
  let found = 0;
  for (const run of small) if (large.has(run)) found++;
  return found;
}
