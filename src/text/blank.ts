/** True for a text of white space only, no-break spaces included. */
export function blank(text: string): boolean {
  return text.trim() === '';
}
