/** How much of a thread a digest keeps; every limit counts what it leaves out. */
export interface FoldOptions {
  /** Words of all bullets together, names included; 0 keeps everything; by default it follows from the thread's size. */
  words?: number;
  /** Sentences a bullet may have, from 1; 2 by default. */
  sentences?: number;
  /** Levels of bullets below a section, from 1; no limit by default. */
  depth?: number;
  /** Bullets that a comment's replies get, from 1; no limit by default. */
  replies?: number;
  /** Sections, the weightiest, from 1; the other threads are counted. No limit by default. */
  top?: number;
  /** Comments scored lower get no bullet; comments without a score are kept. */
  minScore?: number;
  /** Id of a comment: only it and what answers it, down to the leaves. */
  thread?: number;
  /** Order of the sections: as in the dump, by the best score, or by size; `dump` by default. */
  sort?: 'dump' | 'score' | 'size';
}

export const DEFAULT_SENTENCES = 2;

/** Words that even the shortest thread gets, and the share of the own words that comes on top. */
const FEWEST = 70;
const SHARE = 0.15;
/** About two screens. */
const MOST = 620;

/** The automatic budget for a thread of so many own words: title, lead and counts come on top of it. */
export function automaticWords(ownWords: number): number {
  return Math.min(MOST, Math.round(FEWEST + ownWords * SHARE));
}
