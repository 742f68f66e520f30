/** True for the white space of ASCII, as `\s` knows it. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** True for a letter of ASCII. */
export function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** True for a digit of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** True for what `\w` knows: a letter, a digit or `_`. */
export function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x5f;
}
