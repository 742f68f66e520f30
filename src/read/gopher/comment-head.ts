import {blank} from '../../text/blank.js';
import type {Line} from '../../text/lines.js';
import type {Comment} from '../../types.js';
import {commentHeader} from '../slashdot/comment-header.js';
import type {Opening} from './outline.js';
import {joint, rejoined, type Wrap} from './wrap.js';

/** What a comment says of itself above its body. */
export interface Head extends Pick<Comment, 'subject' | 'author' | 'uid' | 'subscriber' | 'score' | 'label'> {
  /** Lines that it takes up. */
  length: number;
}

/** What the lines of a dump can tell of its flavour. */
export interface Flavour {
  /** True where most comments have an author in brackets. */
  signed: boolean;
  /** The story's title, as `bareTitle` gives it, where the comments repeat it for want of a subject and an author. */
  repeats?: string;
}

/** Lines that a subject and an author may take up, at most. */
const MOST_LINES = 16;

/** Who wrote a comment in a dump that names nobody: a digest has to call them something. */
const NOBODY = 'Anonymous';

/**
 * Read the head of a comment, which the first of the rows opens, in one of three flavours.
 *
 * ```text
 * ** Re:Who left the tap running (Score:4,     a subject, wrapped,
 *    Informative)
 *    (by lantern_jo ( 204417 ))                an author in brackets,
 *                                              an empty line and one of spaces: Slashdot
 * ** lantern_jo                                the author and at once the body: Reddit
 * ** Tap Left Running Since Easter             the story's title and at once the body: LWN
 * ```
 */
export function head(rows: readonly Line[], opening: Opening, flavour: Flavour, wrap: Wrap): Head {
  const block = blockOf(rows, opening);
  const signature = signatureStart(rows, block, flavour);
  if (signature !== undefined) {
    const subject = rejoined(block.slice(0, signature), wrap);
    const author = rejoined(block.slice(signature), wrap).slice(1, -1);
    return {...subjectParts(subject), ...authorParts(author.trim()), length: block.length};
  }
  if (flavour.signed) {
    const cut = block.findIndex((line, at) => at > 0 && line.startsWith('(by'));
    const subject = rejoined(block.slice(0, cut === -1 ? undefined : cut), wrap);
    return {...subjectParts(subject), author: NOBODY, length: block.length};
  }
  if (flavour.repeats !== undefined) {
    const length = titleLength(block, flavour.repeats) ?? 1;
    const subject = rejoined(block.slice(0, length), wrap);
    return {...subjectParts(subject), author: NOBODY, length};
  }
  const length = nameLength(block, wrap);
  const author = rejoined(block.slice(0, length), wrap);
  return {subject: '', author: author === '' ? NOBODY : author, length};
}

/** The title and the lines under it, up to a blank one. */
export function blockOf(rows: readonly Line[], {title}: Opening): string[] {
  const block = [title];
  for (const row of rows.slice(1, MOST_LINES)) {
    if (blank(row.text)) break;
    block.push(row.text.trim());
  }
  return block;
}

/** Where in a block the author in brackets begins: as other comments have it, or with the two lines below it. */
function signatureStart(
  rows: readonly Line[],
  block: readonly string[],
  {signed}: Flavour,
): number | undefined {
  const below = rows[block.length]?.text;
  const spaces = rows[block.length + 1]?.text ?? '';
  if (below === '' && spaces !== '' && blank(spaces)) return startOf(block, BY) ?? startOf(block, /^\(/);
  return signed ? startOf(block, BY) : undefined;
}

const BY = /^\(by(?: |$)/;

function startOf(block: readonly string[], opening: RegExp): number | undefined {
  if (block.at(-1)?.endsWith(')') !== true) return undefined;
  const start = block.findIndex((line, at) => at > 0 && opening.test(line));
  return start === -1 ? undefined : start;
}

/** True for a block that ends in `(by NAME)`. */
export function isSigned(block: readonly string[]): boolean {
  return startOf(block, BY) !== undefined;
}

const PLACE = {number: 1, start: 0, end: 0};

function subjectParts(text: string): Pick<Head, 'subject' | 'score' | 'label'> {
  const header = commentHeader(
    [
      {...PLACE, text},
      {...PLACE, text: 'by Anonymous Coward'},
    ],
    0,
  );
  if (header === undefined) return {subject: text};
  const {subject, score, label} = header;
  return {subject, score, ...(label !== undefined && {label})};
}

function authorParts(text: string): Pick<Head, 'author' | 'uid' | 'subscriber'> {
  const header = commentHeader(
    [
      {...PLACE, text: '(Score:0)'},
      {...PLACE, text},
    ],
    0,
  );
  if (header === undefined) return {author: text.replace(/^by /, '').trim() || NOBODY};
  const {author, uid, subscriber} = header;
  return {author, ...(uid !== undefined && {uid}), ...(subscriber !== undefined && {subscriber})};
}

/** Lines of a block that an author's name takes up: more than one only where it was cut in two. */
function nameLength(block: readonly string[], wrap: Wrap): number {
  let length = 1;
  while (length < block.length) {
    const line = block[length - 1] as string;
    const isCut = line.endsWith('-') && line.length >= wrap.width - 1 && !line.includes(' ');
    if (!isCut || joint(line, block[length] as string, wrap) === undefined) break;
    length++;
  }
  return length;
}

/** Lines of a block that a bare title takes up, undefined where they hold another text. */
export function titleLength(block: readonly string[], whole: string): number | undefined {
  let text = '';
  for (const [index, line] of block.entries()) {
    text += bareTitle(line);
    if (text === whole && whole !== '') return index + 1;
    if (!whole.startsWith(text)) return undefined;
  }
  return undefined;
}

/** A title without what wrapping, capitals and padding change. */
export function bareTitle(title: string): string {
  return title.toUpperCase().replace(/[\s-]/g, '');
}
