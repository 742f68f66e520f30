/** One line of the input. */
export interface Line {
  /** From 1. */
  number: number;
  /** Column of its first character, from 1, where a reader cut a line in two; 1 elsewhere. */
  column?: number;
  /** Offset of its first character in the input. */
  start: number;
  /** Offset after its line end, which is the start of the next line. */
  end: number;
  /** Its characters, line end taken off. */
  text: string;
}

/**
 * Split a text into lines at LF, CRLF or CR; joined by offset, the lines are the text.
 * An empty text has no line, and a final line end opens no further one.
 */
export function lines(text: string): Line[] {
  const result: Line[] = [];
  let start = 0;
  for (const {0: mark, index} of text.matchAll(/\r\n|[\r\n]/g)) {
    const end = index + mark.length;
    result.push({number: result.length + 1, start, end, text: text.slice(start, index)});
    start = end;
  }
  if (start < text.length) {
    result.push({number: result.length + 1, start, end: text.length, text: text.slice(start)});
  }
  return result;
}
