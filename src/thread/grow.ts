import type {Dump, Link, Placeholder, Thread} from '../types.js';
import {missingAbove} from './missing-above.js';
import {subjectOf} from './subject.js';

/**
 * Grow the reply tree from links, whatever they say: every comment stands in it once, below an earlier comment or at
 * top level, so there is no cycle. A link to a later, unknown or own id counts as top level; a comment without a
 * link too; a second link for a comment is passed over, as is a placeholder that stands below another comment.
 */
export function grow(dump: Dump, links: readonly Link[]): Thread {
  const byChild = new Map<number, Link>();
  for (const link of links) if (!byChild.has(link.child)) byChild.set(link.child, link);
  const tree = new GrowingTree(dump.missing ?? []);
  for (const {id, subject} of dump.comments) {
    if (tree.has(id)) continue;
    const link = byChild.get(id) ?? unlinked(id);
    const parent = link.parent !== null && tree.has(link.parent) ? link.parent : null;
    const isHeld = link.missing !== undefined && tree.hold(link.missing, parent, subject);
    const missing = isHeld ? link.missing : undefined;
    tree.add(id, missing ?? parent);
    tree.links.push(
      parent === link.parent && missing === link.missing ? link : mended(link, parent, missing),
    );
  }
  return {dump, links: tree.links, placeholders: [...tree.placeholders.values()], children: tree.children};
}

function mended({missing: _, ...link}: Link, parent: number | null, missing: number | undefined): Link {
  return {...link, parent, ...(missing !== undefined && {missing})};
}

function unlinked(child: number): Link {
  return {child, parent: null, confidence: 0, evidence: [], others: []};
}

class GrowingTree {
  readonly links: Link[] = [];
  readonly placeholders = new Map<number, Placeholder>();
  readonly children = new Map<number | null, number[]>([[null, []]]);
  /** Placeholders that the format itself states, by id. */
  readonly #stated: ReadonlyMap<number, Placeholder>;
  readonly #comments = new Set<number>();
  /** Id of the nearest comment above each placeholder, null where there is none. */
  readonly #visible = new Map<number, number | null>();

  constructor(stated: readonly Placeholder[]) {
    this.#stated = new Map(stated.map((placeholder) => [placeholder.id, placeholder]));
  }

  has(comment: number): boolean {
    return this.#comments.has(comment);
  }

  add(comment: number, parent: number | null): void {
    this.#comments.add(comment);
    this.#append(parent, comment);
  }

  /** Put a placeholder into the tree, if it can stand below `parent`; true where it does. */
  hold(id: number, parent: number | null, childSubject: string): boolean {
    if (id >= 0) return false;
    if (this.placeholders.has(id)) return this.#visible.get(id) === parent;
    const chain = this.#stated.has(id)
      ? missingAbove(id, (above) => this.#stated.get(above)?.parent, this.placeholders)
          .map((missing) => this.#stated.get(missing))
          .filter((placeholder) => placeholder !== undefined)
      : [{id, parent, ...named(childSubject)}];
    // Looked at first: a placeholder that the link does not fit would stand in the tree with nobody below it.
    if (this.#visibleAbove(chain[0]?.parent ?? null) !== parent) return false;
    for (const placeholder of chain) this.#place(placeholder, parent);
    return true;
  }

  #visibleAbove(parent: number | null): number | null {
    if (parent === null || this.#comments.has(parent)) return parent;
    return this.#visible.get(parent) ?? null;
  }

  #place(placeholder: Placeholder, visible: number | null): void {
    const {parent} = placeholder;
    const isThere = parent === null || this.#comments.has(parent) || this.placeholders.has(parent);
    this.placeholders.set(placeholder.id, isThere ? placeholder : {...placeholder, parent: null});
    this.#visible.set(placeholder.id, visible);
    this.#append(isThere ? parent : null, placeholder.id);
  }

  #append(parent: number | null, child: number): void {
    const siblings = this.children.get(parent);
    if (siblings === undefined) this.children.set(parent, [child]);
    else siblings.push(child);
  }
}

/** The subject of a missing parent, where a reply's `Re:` names it. */
function named(childSubject: string): Pick<Placeholder, 'subject'> {
  const {reply, words} = subjectOf(childSubject);
  return reply && words !== '' ? {subject: words} : {};
}
