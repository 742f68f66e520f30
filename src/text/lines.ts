/** One line of the input. */
export interface Line {
  /** From 1. */
  number: number;
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
  while (start < text.length) {
    const stop = lineEnd(text, start);
    const end = text.startsWith('\r\n', stop) ? stop + 2 : Math.min(stop + 1, text.length);
    result.push({number: result.length + 1, start, end, text: text.slice(start, stop)});
    start = end;
  }
  return result;
}

function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  const stop = newline === -1 ? text.length : newline;
  for (let index = start; index < stop; index++) {
    if (text.charCodeAt(index) === 13) return index;
  }
  return stop;
}
