import {Choice, type Shown} from './choice.js';
import type {FoldOptions} from './fold-options.js';
import type {Overview} from './overview.js';
import {bestBelow, rankThreads} from './rank-threads.js';
import type {Weighed} from './salience.js';

/** Words that a section needs to say something. */
const SECTION_WORDS = 50;
/** Sections that even a small budget is shared among. */
const FEWEST_SECTIONS = 4;
/** Share of the budget for threads of one comment, where there are longer ones. */
const SINGLES_SHARE = 0.3;
const SINGLE_WORDS = 24;
/** Share of the budget for comments that were liked best and may stand too deep to be shown. */
const LIKED_SHARE = 0.15;
const LIKED_WORDS = 30;
/**
 * Choose the comments that get a bullet, and their words: always the most salient one whose parent is shown, sections
 * taking turns by size. A comment that may not be shown passes its replies on to the one above it. Where a section's best
 * liked comment stands too deep for that, it is shown all the same, and says whom it answers.
 *
 * @param budget words of all bullets together, names included; 0 shows everything that the limits allow
 * @returns the shown comments by id
 */
export function choose(
  overview: Overview,
  weighed: ReadonlyMap<number, Weighed>,
  options: FoldOptions,
  budget: number,
): Map<number, Shown> {
  const best = bestBelow(overview, weighed);
  const {sections: ranked, singles} = rankThreads(overview, weighed, best);
  const sections = ranked.slice(0, options.top);
  const begun = (): Choice => new Choice(overview, weighed, best, options, budget);
  if (budget === 0) {
    const everything = begun();
    everything.serve([...sections, ...singles], 0);
    return everything.shown;
  }
  const forSingles =
    sections.length === 0 ? 0 : Math.min(Math.round(budget * SINGLES_SHARE), singles.length * SINGLE_WORDS);
  const mostSections = Math.max(FEWEST_SECTIONS, Math.floor((budget - forSingles) / SECTION_WORDS));
  const served = sections.slice(0, mostSections);
  const chosen = (forLiked: number): Choice => {
    const choice = begun();
    const passedOver = choice.serve(served, forSingles + forLiked);
    if (forLiked > 0) choice.serveLiked(served, forSingles);
    choice.serve(singles, 0);
    choice.serve([], 0, passedOver);
    choice.lengthen();
    return choice;
  };
  // Words are kept for the best liked comments only where they would not be shown anyway.
  const plain = chosen(0);
  const hidden = plain.hiddenLiked(served).length;
  if (hidden === 0) return plain.shown;
  return chosen(Math.min(Math.round(budget * LIKED_SHARE), hidden * LIKED_WORDS)).shown;
}
