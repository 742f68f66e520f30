/** What the first of many comments says. */
export const OPENER =
  'The first clock said so, and the keeper of the well wrote it down in the book of tides.';

/** A comment of a flat dump. */
export function comment(author: number, subject: string, words: string): string {
  return `${subject} (Score:2)\n\nby reader${author} ( ${1000 + author} )\n\n${words}\n\n`;
}
