import {blank} from '../../text/blank.js';
import type {Line} from '../../text/lines.js';
import {positionOfWords} from '../../text/position.js';
import type {Paragraph} from '../../types.js';
import type {Box} from './box.js';
import type {TextLine} from './text-line.js';

/** The paragraphs of marked lines: runs between blank ones, cut again where the quotation or the role changes. */
export function mailParagraphs(box: Box, lines: readonly TextLine[]): Paragraph[] {
  const result: Paragraph[] = [];
  const lastWords = endsOfWords(box);
  let run: TextLine[] = [];
  const close = (): void => {
    while (run.length > 0 && blank((run[run.length - 1] as TextLine).text)) run.pop();
    if (run.length > 0) result.push(paragraph(box, run, lastWords));
    run = [];
  };
  for (const line of lines) {
    const last = run[run.length - 1];
    const fits = last === undefined || (last.quote === line.quote && last.role === line.role);
    const empty = blank(line.text) && (line.role !== 'code' || last === undefined);
    if (!fits || empty) close();
    if (!empty && (run.length > 0 || !blank(line.text))) run.push(line);
  }
  close();
  return result;
}

function paragraph({rows}: Box, run: readonly TextLine[], lastWords: (row: number) => number): Paragraph {
  const first = run[0] as TextLine;
  const last = run[run.length - 1] as TextLine;
  const role = first.role ?? (isListing(run) ? 'code' : undefined);
  const text = run.map((line) => (role === 'code' ? line.text.trimEnd() : line.text.trim())).join('\n');
  const from = rows[first.from] as Line;
  const to = rows[Math.max(first.from, lastWords(last.to - 1))] as Line;
  return {quote: first.quote, ...(role !== undefined && {role}), text, position: positionOfWords([from, to])};
}

/** Finds the last row with words at or above one: blank rows end many an encoded part, and all its lines stand there. */
function endsOfWords({rows}: Box): (row: number) => number {
  const known = new Map<number, number>();
  return (row) => {
    const found = known.get(row);
    if (found !== undefined) return found;
    let last = row;
    while (last > 0 && blank(rows[last]?.text ?? '')) last--;
    known.set(row, last);
    return last;
  };
}

const INDENTED = /^(?: {4}|\t| {1,3}\t)/;
/** Characters that prose seldom has. */
const CODE = /[{}=|$#]|[;)]$|->|::|\(\)|^\//;

/** True for indented lines of which half look like code; others are an indented paragraph. */
function isListing(run: readonly TextLine[]): boolean {
  if (!run.every((line) => INDENTED.test(line.text))) return false;
  return run.filter((line) => CODE.test(line.text.trim().slice(-200))).length * 2 >= run.length;
}
