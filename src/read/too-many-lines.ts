import type {Dump} from '../types.js';

/** With many more lines, node runs out of memory before it can say so: each takes some 100 bytes beside its text. */
const MOST_LINES = 10_000_000;

/** The dump of a text that has too many lines to be read: one fatal message. Undefined for any other. */
export function tooManyLines(text: string, format: string): Dump | undefined {
  // Most texts are shorter than that, and need no counting.
  const count = text.length <= MOST_LINES ? 0 : lineEnds(text);
  if (count <= MOST_LINES) return undefined;
  const reason = `more than ${MOST_LINES.toLocaleString('en')} lines in one input (part the file)`;
  return {
    format,
    comments: [],
    gaps: [{kind: 'blank', position: {start: 0, end: text.length, line: 1, column: 1, endLine: count}}],
    messages: [{rule: 'too-many', reason, line: 1, column: 1, fatal: true}],
  };
}

/** Line ends of a text, CRLF, LF or CR. */
function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text[at + 1] !== '\n') count++;
  }
  return count;
}
