/**
 * What each finding is worth, in log-odds: above 0 speaks for a parent, below 0 against it. Set by hand while reading
 * real threads and our own fixtures, then rounded after a search around those values on the same threads.
 */
export const weights = {
  // Position: how many levels above the comment read last the parent stands.
  level0: 0,
  level1: -0.4,
  level2: -1.3,
  levelDeeper: -1.9,
  /** The highest comment of the thread, where it is not one of the nearest. */
  opener: 1.2,

  // Top level.
  newSubjectStarts: 3.4,
  repliesStart: -9,

  // Subject.
  sameSubject: 3,
  otherSubject: -3,
  /** A `Re:X` where nobody on the spine has the subject X: only a comment that the dump lacks fits. */
  subjectNowhere: 3,
  /** A new subject that shares telling words with the comment above it, per unit of likeness. */
  newSubjectLikeness: 4,

  // A parent that the dump lacks.
  missing: -3,
  missingAtTop: -1.7,
  placeholder: 1,

  // Quotation.
  quoted: 4,
  quotedElsewhere: -3,
  quotedNowhere: 1.3,
  quotedNowhereVisible: 0.3,
  quotedTwice: 1.5,
  phrase: 1.5,
  sharedRun: 1.2,

  // Words.
  likeness: 3.8,
  rarest: 0.15,

  // People.
  oneself: -0.5,
  backToMe: 1.2,
  named: 2,

  // Course of the talk.
  asks: 0.7,
  drawsMore: 0.7,
  answering: 0.9,
  addressing: 2.5,
  answeringSubject: 2,
};
