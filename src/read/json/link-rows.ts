import type {CommentRow} from './comment-row.js';
import type {Entry} from './entry.js';
import {shortened} from './fields.js';
import {Unreadable} from './unreadable.js';

/** Ids of a circle that a message names. */
const MOST_NAMED = 6;

/**
 * Let rows name their parents: by id, whatever the order of the file. Where no row has a `parent` key, none is stated;
 * where some have, the others are at top level.
 *
 * @throws {Unreadable} where an id stands twice, a parent is not in the file, or parents run in a circle
 */
export function linkRows(rows: readonly CommentRow[]): Entry[] {
  const byId = rowsById(rows);
  const states = rows.some(({parent}) => parent !== undefined);
  const entries = new Map<CommentRow, Entry>();
  for (const row of rows) {
    const {start, words, subject} = row;
    entries.set(row, {
      start,
      ...(words !== undefined && {words}),
      ...(words === undefined && subject !== undefined && {subject}),
    });
  }
  if (!states) return [...entries.values()].filter(({words}) => words !== undefined);
  for (const row of rows) {
    const above = parentRow(row, byId);
    (entries.get(row) as Entry).parent = above === undefined ? null : (entries.get(above) as Entry);
  }
  refuseCircles(rows, byId);
  return [...entries.values()];
}

function rowsById(rows: readonly CommentRow[]): Map<string, CommentRow> {
  const byId = new Map<string, CommentRow>();
  for (const row of rows) {
    if (row.id === undefined) continue;
    const {key, value} = row.id;
    const first = byId.get(key);
    if (first !== undefined) {
      const reason = `${inside(row, 'id')}: ${key} is the id of ${first.path || 'an earlier comment'} too (ids must differ)`;
      throw new Unreadable('duplicate-id', value.start, reason);
    }
    byId.set(key, row);
  }
  return byId;
}

function parentRow(row: CommentRow, byId: ReadonlyMap<string, CommentRow>): CommentRow | undefined {
  if (!row.parent) return undefined;
  const {key, at} = row.parent;
  const found = byId.get(key);
  if (found !== undefined) return found;
  const ids = byId.size === 0 ? ' (no comment of the file has an `id`)' : ' (null stands for top level)';
  const reason = `${shortened(at.path)}: no comment has id ${clipped(key)}${ids}`;
  throw new Unreadable('unknown-parent', at.value.start, reason);
}

/** Every row is looked at once: what led up to a row that is known to be fine is fine. */
function refuseCircles(rows: readonly CommentRow[], byId: ReadonlyMap<string, CommentRow>): void {
  const fine = new Set<CommentRow>();
  for (const row of rows) {
    const path = new Set<CommentRow>();
    let above: CommentRow | undefined = row;
    while (above !== undefined && !fine.has(above)) {
      if (path.has(above)) throw circle([...path], above);
      path.add(above);
      above = parentRow(above, byId);
    }
    for (const each of path) fine.add(each);
  }
}

function circle(path: readonly CommentRow[], first: CommentRow): Unreadable {
  const round = path.slice(path.indexOf(first));
  const named = round.slice(0, MOST_NAMED).map(({id}) => clipped(id?.key ?? ''));
  const last = round.length > MOST_NAMED ? `… (${round.length} comments)` : (named[0] as string);
  const reason = `${inside(first, 'parent')}: the parents run in a circle: ${[...named, last].join(' → ')}`;
  return new Unreadable('circle', first.parent?.at.value.start ?? first.start, reason);
}

function inside({path}: CommentRow, key: string): string {
  return path === '' ? key : `${shortened(path)}.${key}`;
}

function clipped(key: string): string {
  return key.length <= 40 ? key : `${key.slice(0, 40)}…`;
}
