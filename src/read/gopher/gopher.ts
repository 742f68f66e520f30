import {blank} from '../../text/blank.js';
import type {Line} from '../../text/lines.js';
import {positionOf} from '../../text/position.js';
import type {Comment, Dump, Gap} from '../../types.js';
import type {Reader} from '../reader.js';
import {truncated} from '../slashdot/truncated.js';
import {body} from './body.js';
import {bareTitle, blockOf, type Flavour, head, isSigned, titleLength} from './comment-head.js';
import {depths} from './depths.js';
import {detect} from './detect.js';
import {dumpStarts} from './dump-starts.js';
import {messages} from './messages.js';
import {type Opening, openings} from './outline.js';
import {type Place, parents} from './parents.js';
import {ITEM, STORY_INDENT, story, WIDTH} from './story.js';
import {knownWords, type Wrap} from './wrap.js';

/** The indented dump: a story and its comments as the gopher server prints them, 67 columns wide. */
export const gopher: Reader = {
  name: 'gopher',
  describes: 'the indented text of a gopher server: `** subject`, `(by NAME ( UID ))`, or `** author` alone',
  detect,
  starts: dumpStarts,
  read,
};

function read(rows: readonly Line[]): Dump {
  const knows = knownWords(rows);
  const outline = openings(rows);
  const above = rows.slice(0, outline[0]?.index);
  const dump: Dump = {format: 'gopher', comments: [], gaps: [], messages: []};
  if (isStory(above)) dump.story = story(above, knows);
  else if (above.length > 0) dump.gaps.push(gap(above));

  const entries = entriesOf(rows, outline);
  const flavour = flavourOf(entries, dump.story?.title);
  const {standings, missing} = parents(entries.filter(({kind}) => kind !== 'stray'));
  if (missing.length > 0) dump.missing = missing;
  let place = 0;
  for (const entry of entries) {
    const standing = entry.kind === 'stray' ? undefined : standings[place++];
    if (entry.id === undefined) dump.gaps.push(gap(entry.rows));
    else dump.comments.push({...comment(entry.id, entry, flavour, knows), ...standing});
  }
  dump.messages = messages(dump, rows);
  return dump;
}

/** A place of the outline, with the lines up to the next. */
interface Entry extends Place {
  opening: Opening;
  rows: readonly Line[];
  /** A hidden comment has nothing but replies; a stray one not even those, the dump having been cut there. */
  kind: 'comment' | 'hidden' | 'stray';
}

function entriesOf(rows: readonly Line[], outline: readonly Opening[]): Entry[] {
  const levels = depths(outline);
  const result: Entry[] = [];
  let below: Entry | undefined;
  for (let order = outline.length - 1; order >= 0; order--) {
    const opening = outline[order] as Opening;
    const own = rows.slice(opening.index, outline[order + 1]?.index);
    const depth = levels[order];
    const isBare = opening.title === '' && own.every((row, at) => at === 0 || blank(row.text));
    const hasReplies = below !== undefined && isDeeper(below, opening, depth);
    const kind = isBare ? (hasReplies ? 'hidden' : 'stray') : 'comment';
    const entry: Entry = {opening, rows: own, depth, kind};
    result.push(entry);
    if (kind !== 'stray') below = entry;
  }
  result.reverse();
  let id = 0;
  for (const entry of result) if (entry.kind === 'comment') entry.id = ++id;
  return result;
}

/** Where the levels are not shown, what comes right after a hidden comment answers it: it was kept for that. */
function isDeeper(below: Entry, opening: Opening, depth: number | undefined): boolean {
  if (below.depth !== undefined && depth !== undefined) return below.depth > depth;
  return below.opening.indent >= opening.indent;
}

/** What stands above the first comment is a story, unless it is the rest of a comment. */
function isStory(above: readonly Line[]): boolean {
  const filled = above.filter(({text}) => !blank(text));
  if (filled.some(({text}) => ITEM.test(text.trimEnd()))) return true;
  return filled.length > 0 && filled.every(({text}) => text.search(/\S/) <= STORY_INDENT);
}

function flavourOf(entries: readonly Entry[], title = ''): Flavour {
  const repeats = bareTitle(title);
  const blocks = entries
    .filter(({kind}) => kind === 'comment')
    .map((entry) => blockOf(entry.rows, entry.opening));
  const repeating = blocks.filter((block) => titleLength(block, repeats) !== undefined);
  return {
    signed: blocks.filter(isSigned).length * 2 > blocks.length,
    ...(repeating.length * 2 > blocks.length && {repeats}),
  };
}

function comment(id: number, {opening, rows}: Entry, flavour: Flavour, knows: Wrap['knows']): Comment {
  const wrap = {width: WIDTH - opening.indent, spaces: 0, knows};
  const {length, ...fields} = head(rows, opening, flavour, wrap);
  const {paragraphs, links} = body(rows.slice(length), {...wrap, justified: false});
  return {
    id,
    ...fields,
    paragraphs,
    links,
    truncated: fields.score !== undefined && truncated(fields, paragraphs),
    position: positionOf(rows),
  };
}

function gap(rows: readonly Line[]): Gap {
  return {kind: 'blank', position: positionOf(rows)};
}
