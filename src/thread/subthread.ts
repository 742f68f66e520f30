import type {Link, Thread} from '../types.js';

/** A comment and what answers it, down to the leaves, as a thread of its own. */
export function subthread(thread: Thread, root: number): Thread {
  const ids = new Set<number>();
  const links: Link[] = [];
  for (const link of thread.links) {
    if (link.child === root) {
      const {missing: _, ...rest} = link;
      links.push({...rest, parent: null});
    } else if (link.parent !== null && ids.has(link.parent)) links.push(link);
    else continue;
    ids.add(link.child);
  }
  return {...thread, links, children: new Map([...thread.children, [null, [root]]])};
}
