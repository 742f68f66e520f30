/** The codes of a text's characters, in UTF-16, capital letters of ASCII as small ones. */
export type Codes = Uint16Array;

/**
 * Lay out the codes of a text: the text may be a slice of a slice, which is slow to go through more than once.
 *
 * @param room at least as long as the text; what stands behind the text in it is left
 */
export function codesOf(text: string, room: Codes = new Uint16Array(text.length)): Codes {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    room[at] = code > 0x40 && code < 0x5b ? code + 0x20 : code;
  }
  return room;
}
