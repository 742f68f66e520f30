/** One line of a text: runs of white space, line ends included, become one space. */
export function collapse(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
