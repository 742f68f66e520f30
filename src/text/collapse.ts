const UNEVEN = /[^\S ]| {2}/;

/** One line of a text: runs of white space, line ends included, become one space. */
export function collapse(text: string): string {
  const trimmed = text.trim();
  return UNEVEN.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}
