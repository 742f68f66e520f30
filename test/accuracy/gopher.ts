import {gopher} from '../../src/read/gopher/gopher.js';
import {unquote} from '../../src/read/plain/paragraphs.js';
import {slashdot} from '../../src/read/slashdot/slashdot.js';
import {lines} from '../../src/text/lines.js';
import type {Comment, Dump} from '../../src/types.js';
import type {KnownDump} from '../read/gopher/known-dumps.js';
import {hiddenParents, numbered, visibleParents} from '../read/gopher/tree-of.js';

/** Read a text with one reader. */
export function readWith(reader: typeof gopher, text: string): Dump {
  return reader.read(lines(text), {text});
}

/** Comments whose parent, visible and hidden, is the known one. */
export function rightParents({text, comments}: KnownDump): number {
  const dump = readWith(gopher, text);
  const visible = visibleParents(dump);
  const hidden = hiddenParents(dump);
  const knownHidden = numbered(comments.map(({hiddenParent}) => hiddenParent));
  const isRight = ({parent}: {parent: number | null}, index: number): boolean =>
    visible[index] === (parent === null ? null : parent + 1) && hidden[index] === knownHidden[index];
  return comments.filter(isRight).length;
}

/** The bodies that are not the known ones, white space aside: where each begins to differ. */
export function differingBodies({text, comments}: KnownDump): string[] {
  return readWith(gopher, text).comments.flatMap((comment, index) => {
    const mine = words(wholeText(comment)).join('\n');
    const truth = words(comments[index]?.paragraphs ?? []).join('\n');
    return mine === truth ? [] : [`#${comment.id} ${firstDifference(mine, truth)}`];
  });
}

/** What must be the same in the two dumps of one story. */
export function comparable({comments}: Dump): unknown[] {
  return comments.map(({subject, author, uid, score, label, ...rest}) => {
    return {subject, author, uid, score, label, words: words(wholeText({...rest, subject, author}))};
  });
}

/** True where the flat dump of the same story gives the same comments in the same order. */
export function isLikeFlat({text, flat = ''}: KnownDump): boolean {
  const [mine, other] = [readWith(gopher, text), readWith(slashdot, flat)].map(comparable);
  return JSON.stringify(mine) === JSON.stringify(other);
}

/** Each word with the depth of its quotation, so that white space and where paragraphs end don't count. */
function words(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((paragraph) => {
    const {quote, text} = unquote(paragraph);
    return text.split(/\s+/).flatMap((word) => (word === '' ? [] : `${quote} ${word}`));
  });
}

function wholeText({paragraphs, links}: Comment): string[] {
  return [
    ...paragraphs.map(({quote, text}) => `${'>'.repeat(quote)} ${text}`),
    ...links.map(({mark, url}) => `[${mark}] ${url}`),
  ];
}

function firstDifference(mine: string, truth: string): string {
  let at = 0;
  while (at < mine.length && mine[at] === truth[at]) at++;
  const near = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 30), at + 40));
  return `${near(mine)} instead of ${near(truth)}`;
}
