import {collapse} from '../../text/collapse.js';
import type {Line} from '../../text/lines.js';
import {positionOfWords} from '../../text/position.js';
import type {Paragraph, Reference} from '../../types.js';
import {unquote} from '../plain/paragraphs.js';
import {reference, references} from '../plain/references.js';
import {add, joint, type Wrap} from './wrap.js';

/** What a comment or a story says. */
export interface Body {
  paragraphs: Paragraph[];
  links: Reference[];
}

/** How the lines of a body are laid out. */
export interface Layout extends Wrap {
  /** True for a story: its lines are padded to the full width, and a quotation has its `>` in its first line only. */
  justified: boolean;
}

/** A paragraph in the making. */
interface Run {
  quote: number;
  rows: Line[];
  /** Its lines and what goes between them. */
  text: string[];
  /** Its last line, as the server saw it. */
  line: string;
}

/**
 * Join the lines of a body to the paragraphs they came from, and part those from the references at their end.
 *
 * ```text
 * > a quotation has its mark on every line, so that the lines are
 * > joined at their depth
 * Each line that the author ended is a paragraph.
 * [1] https://tides.example.org/
 * ```
 */
export function body(rows: readonly Line[], layout: Layout): Body {
  const paragraphs = runs(rows, layout).map(({quote, text, rows: own}) => {
    return {quote, text: text.join(''), position: positionOfWords(own)};
  });
  const ends = paragraphs.map(({quote, text}) => ({
    number: 0,
    start: 0,
    end: 0,
    text: quote > 0 ? '>' : text,
  }));
  const {body: kept, links} = references(ends);
  return {paragraphs: paragraphs.slice(0, kept.length), links};
}

function runs(rows: readonly Line[], layout: Layout): Run[] {
  const result: Run[] = [];
  let run: Run | undefined;
  for (const row of rows) {
    const {quote, text, line} = lineParts(row, run, layout);
    if (text === '') {
      run = undefined;
      continue;
    }
    const between =
      run?.quote === quote && !endsReference(run, text) ? joint(run.line, line, layout) : undefined;
    if (run === undefined || between === undefined) {
      run = {quote, rows: [], text: [text], line};
      result.push(run);
    } else add(run.text, text, between);
    run.rows.push(row);
    run.line = line;
  }
  return result;
}

function lineParts(
  row: Line,
  run: Run | undefined,
  {justified}: Layout,
): Pick<Run, 'quote' | 'line'> & {text: string} {
  const {quote, text} = unquote(row.text);
  if (!justified) return {quote, text, line: text};
  return {quote: Math.max(quote, run?.quote ?? 0), text: collapse(text), line: collapse(row.text)};
}

/** Lines that a URL takes up, at most, for what follows it to be looked at. */
const MOST_URL_LINES = 100;

/** True where the next reference of a list begins, though there may have been no room for it on the line above. */
function endsReference({text}: Run, next: string): boolean {
  if (!next.startsWith('[') || text.length > MOST_URL_LINES) return false;
  const above = reference(text.join(''));
  return above !== undefined && next.startsWith(`[${above.mark + 1}]`);
}
