import type {Entry} from './entry.js';

/** Entries with each parent before its replies, siblings as they came; an entry below no top-level one is left out. */
export function depthFirst(entries: readonly Entry[]): Entry[] {
  const replies = new Map<Entry | null, Entry[]>();
  for (const entry of entries) {
    const parent = entry.parent ?? null;
    const siblings = replies.get(parent);
    if (siblings === undefined) replies.set(parent, [entry]);
    else siblings.push(entry);
  }
  const result: Entry[] = [];
  const waiting = (replies.get(null) ?? []).toReversed();
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    result.push(entry);
    const below = replies.get(entry) ?? [];
    for (let index = below.length - 1; index >= 0; index--) waiting.push(below[index] as Entry);
  }
  return result;
}
