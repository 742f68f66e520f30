import type {Dump, Link, Placeholder, Thread} from '../types.js';
import {subjectOf} from './subject.js';

/**
 * Grow the reply tree from links, whatever they say: every comment stands in it once, below an earlier comment or at
 * top level, so there is no cycle. A link to a later, unknown or own id counts as top level; a comment without a
 * link too; a second link for a comment is passed over.
 */
export function grow(dump: Dump, links: readonly Link[]): Thread {
  const ids = new Set(dump.comments.map((comment) => comment.id));
  const byChild = new Map<number, Link>();
  for (const link of links) {
    if (ids.has(link.child) && !byChild.has(link.child)) byChild.set(link.child, link);
  }
  const thread: Thread = {dump, links: [], placeholders: [], children: new Map([[null, []]])};
  const placeholders = new Map<number, Placeholder>();
  const seen = new Set<number>();
  for (const {id, subject} of dump.comments) {
    if (seen.has(id)) continue;
    const link = {...(byChild.get(id) ?? unlinked(id))};
    if (link.parent !== null && !seen.has(link.parent)) link.parent = null;
    if (link.missing !== undefined) {
      const missing = placeholders.get(link.missing) ?? placeholder(link.missing, link.parent, subject);
      if (missing.id < 0 && missing.parent === link.parent) {
        if (!placeholders.has(missing.id)) append(thread.children, missing.parent, missing.id);
        placeholders.set(missing.id, missing);
      } else delete link.missing;
    }
    append(thread.children, link.missing ?? link.parent, id);
    thread.links.push(link);
    seen.add(id);
  }
  thread.placeholders = [...placeholders.values()];
  return thread;
}

function unlinked(child: number): Link {
  return {child, parent: null, confidence: 0, evidence: [], others: []};
}

function placeholder(id: number, parent: number | null, childSubject: string): Placeholder {
  const {reply, words} = subjectOf(childSubject);
  return {id, parent, ...(reply && words !== '' && {subject: words})};
}

function append(children: Map<number | null, number[]>, parent: number | null, child: number): void {
  const siblings = children.get(parent);
  if (siblings === undefined) children.set(parent, [child]);
  else siblings.push(child);
}
