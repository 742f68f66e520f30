import {collapse} from '../text/collapse.js';
import {subjectParts} from '../text/subject-parts.js';

/** What a subject says of the comment's place in the thread. */
export interface Subject {
  /** True where it begins with `Re:`. */
  reply: boolean;
  /** True where a space follows the `Re:` and words the space: a program typed it, the site leaves none. */
  typed: boolean;
  /** The words after `Re:`, in lower case; empty for a bare `Re:`. */
  base: string;
  /** The words after `Re:` as written. */
  words: string;
}

/** The site cuts subjects at 50 characters after `Re:` was put before them. */
const CUT = 45;

/** Part a subject from its `Re:`, in whatever language and however often it stands there. */
export function subjectOf(text: string): Subject {
  const {reply, words} = subjectParts(collapse(text));
  return {reply, typed: /^re: \S/i.test(text), base: words.toLowerCase(), words};
}

/** True where two bases are one subject, either of them perhaps cut at 50 characters. */
export function sameSubject(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= CUT && long.startsWith(short);
}
