import type {Profile} from './profile.js';

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
  const shared = sharedTerms(child.topic, earlier.topic);
  const twice = child.quotedRuns.get(2) ?? new Set();
  return {
    likeness: dot(shared) / (child.norm * earlier.norm),
    rarest: shared.slice(0, 3).reduce((sum, [, idf]) => sum + idf, 0),
    shared: shared.length,
    runs: countFound(child.runs, earlier.runs),
    phrases: child.phrases.filter((phrase) => earlier.spoken.includes(phrase)).length,
    deeper: countFound(twice, earlier.quotedRuns.get(1) ?? new Set()) / Math.max(1, twice.size),
    named: speaksName(child, earlier),
    subject: sharedTerms(child.newSubject, earlier.topic).reduce((sum, [, idf]) => sum + idf, 0),
  };
}

function dot(shared: readonly [string, number][]): number {
  return shared.reduce((sum, [, idf]) => sum + idf * idf, 0);
}

/** The topic words that two texts share with their idf, the rarest first. */
export function sharedTerms(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): [string, number][] {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  const shared = [...small].filter(([term]) => large.has(term));
  return shared.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function countFound(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const [small, large] = some.size < others.size ? [some, others] : [others, some];
  let found = 0;
  for (const run of small) if (large.has(run)) found++;
  return found;
}

/** Short names are words of the language too often. */
function speaksName(child: Profile, {author}: Profile): boolean {
  return author !== undefined && author.length > 3 && child.spoken.includes(` ${author.toLowerCase()} `);
}
