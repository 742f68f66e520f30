import type {Line} from '../../text/lines.js';
import type {Comment, Dump, Gap, Message, Placeholder} from '../../types.js';
import {depthFirst} from './depth-first.js';
import type {Entry, StoryWords} from './entry.js';
import {placeOf, pointAt} from './place.js';
import {Unreadable} from './unreadable.js';

/** What a JSON text holds, its parts not yet put in order. */
export interface Parts {
  story?: StoryWords;
  entries: readonly Entry[];
  messages?: Message[];
}

/** Make the dump of a text's parts; where they cannot be read, a dump with that one message. */
export function assemble(format: string, rows: readonly Line[], parts: () => Parts): Dump {
  try {
    return dump(format, rows, parts());
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const place = pointAt(rows, error.offset);
    const message = {rule: error.rule, reason: error.message, ...place, fatal: true};
    return {format, comments: [], gaps: rest(rows, rows[0]?.start ?? 0), messages: [message]};
  }
}

function dump(format: string, rows: readonly Line[], {story, entries, messages = []}: Parts): Dump {
  const {comments, missing} = numbered(depthFirst(entries), rows);
  if (comments.length === 0) {
    throw new Unreadable(
      'no-comment',
      rows[0]?.start ?? 0,
      'no comment stands in the file (is it a whole thread?)',
    );
  }
  const from = rows[0]?.start ?? 0;
  const first = tile(comments, rows);
  const head = first === from ? undefined : placeOf(rows, from, first);
  const isStory = story !== undefined && head !== undefined;
  return {
    format,
    ...(isStory && {story: {...story, position: head}}),
    comments,
    ...(missing.length > 0 && {missing}),
    gaps: isStory || head === undefined ? [] : [{kind: 'blank', position: head}],
    messages: [...messages, ...empty(comments)],
  };
}

/** Number comments up from 1 and missing parents down from -1, and let each name its parent by that number. */
function numbered(
  entries: readonly Entry[],
  rows: readonly Line[],
): {comments: Comment[]; missing: Placeholder[]} {
  const named = answered(entries);
  const ids = new Map<Entry, number>();
  const depths = new Map<Entry, number>();
  const comments: Comment[] = [];
  const missing: Placeholder[] = [];
  for (const entry of entries) {
    const {parent, words, subject, start} = entry;
    const above = parent ? (ids.get(parent) as number) : null;
    const depth = parent ? (depths.get(parent) as number) + 1 : 0;
    depths.set(entry, depth);
    if (words !== undefined) {
      const id = comments.length + 1;
      ids.set(entry, id);
      const stated = parent === undefined ? {} : {given: above, depth};
      comments.push({id, ...words, ...stated, position: placeOf(rows, start, start)});
    } else if (named.has(entry)) {
      const id = -(missing.length + 1);
      ids.set(entry, id);
      missing.push({id, parent: above, ...(subject !== undefined && {subject})});
    }
  }
  return {comments, missing};
}

/** The missing entries that comments stand below; nothing is lost with the others. */
function answered(entries: readonly Entry[]): Set<Entry> {
  const result = new Set<Entry>();
  for (const entry of entries) {
    if (entry.words === undefined) continue;
    let above = entry.parent;
    while (above && above.words === undefined && !result.has(above)) {
      result.add(above);
      above = above.parent;
    }
  }
  return result;
}

/**
 * Let each comment take the text from its object up to the next one's, the last one the rest: keys of an object may
 * stand before and after the replies within it.
 *
 * @returns the offset of the first comment
 */
function tile(comments: readonly Comment[], rows: readonly Line[]): number {
  const byPlace = comments.toSorted((one, other) => one.position.start - other.position.start);
  let end = (rows.at(-1) as Line).end;
  for (const comment of byPlace.toReversed()) {
    comment.position = placeOf(rows, comment.position.start, end);
    end = comment.position.start;
  }
  return end;
}

function rest(rows: readonly Line[], from: number): Gap[] {
  const end = rows.at(-1)?.end ?? from;
  return end === from ? [] : [{kind: 'blank', position: placeOf(rows, from, end)}];
}

function empty(comments: readonly Comment[]): Message[] {
  return comments
    .filter(({paragraphs}) => paragraphs.length === 0)
    .map(({position: {line, column}}) => ({
      rule: 'empty-comment',
      reason: 'The comment has no text',
      line,
      column,
    }));
}
