import type {Dump} from '../../../src/types.js';

/** Ids of the nearest comment above each, null for none, undefined where the dump does not state it. */
export function visibleParents({comments, missing = []}: Dump): (number | null | undefined)[] {
  const above = new Map(missing.map(({id, parent}) => [id, parent]));
  return comments.map(({given}) => {
    let parent = given;
    while (typeof parent === 'number' && parent < 0) parent = above.get(parent) ?? null;
    return parent;
  });
}

/** For each comment the number of the hidden one that it answers, in the order in which they turn up, or null. */
export function hiddenParents({comments}: Dump): (number | null)[] {
  return numbered(
    comments.map(({given}) => (typeof given === 'number' && given < 0 ? String(given) : undefined)),
  );
}

/** Names as numbers from 1, in the order in which they turn up, null for none. */
export function numbered(names: readonly (string | null | undefined)[]): (number | null)[] {
  const order = new Map<string, number>();
  return names.map((name) => {
    if (name === null || name === undefined) return null;
    if (!order.has(name)) order.set(name, order.size + 1);
    return order.get(name) ?? null;
  });
}
