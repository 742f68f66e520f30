/** True where every character is ASCII, so that a text can be gone through by character codes. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** True for the white space of ASCII, as `\s` knows it. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** True for any white space, as `\s` knows it. */
export function isWhite(code: number): boolean {
  return code < 0x80 ? isSpace(code) : String.fromCharCode(code).trim() === '';
}

/** True for a letter of ASCII. */
export function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** True for a digit of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
