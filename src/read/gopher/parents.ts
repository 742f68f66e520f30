import type {Comment, Placeholder} from '../../types.js';
import {levelOf, MOST_INDENT} from './outline.js';

/** What stands at one place of the outline. */
export interface Place {
  /** Id of the comment, undefined for a hidden one. */
  id?: number;
  /** Levels below top level, undefined where the dump does not show it. */
  depth: number | undefined;
}

/** What the outline says of a comment's place in the tree. */
export type Standing = Pick<Comment, 'given' | 'depth'>;

/**
 * Find the parents that an outline states. A hidden comment becomes a placeholder; so does a level that the outline
 * skips, its comment having been cut out of the dump.
 *
 * Where the level is not shown, below the last indent, only a comment just under a hidden one has a known parent.
 */
export function parents(places: readonly Place[]): {standings: Standing[]; missing: Placeholder[]} {
  const standings: Standing[] = [];
  const missing: Placeholder[] = [];
  const path: number[] = [];
  const hide = (parent: number | null): number => {
    const id = -(missing.length + 1);
    missing.push({id, parent});
    return id;
  };
  let hidden: number | undefined;
  for (const {id, depth} of places) {
    const level = depth ?? levelOf(MOST_INDENT);
    while (path.length < level) path.push(hide(path[path.length - 1] ?? null));
    const parent = path[level - 1] ?? null;
    const given = depth !== undefined ? parent : hidden;
    path.length = level;
    if (id === undefined) path.push(hide(given ?? parent));
    else path.push(id);
    hidden = id === undefined ? path[level] : undefined;
    standings.push({depth: level, ...(given !== undefined && {given})});
  }
  return {standings, missing: missing};
}
