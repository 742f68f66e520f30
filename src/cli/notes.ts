import {many} from '../render/wording.js';
import {collapse} from '../text/collapse.js';
import {isDoubtful} from '../thread/doubtful.js';
import {subthread} from '../thread/subthread.js';
import type {Bullet, Comment, Digest, Link, Thread} from '../types.js';

/**
 * What `--verbose` says of a digest, a line each: how the dump was read, counts, and the links that are in doubt.
 *
 * @param name what messages call the input
 */
export function notes(
  name: string,
  thread: Thread,
  digest: Digest,
  {thread: only}: {thread?: number},
): string[] {
  const {format, recognized, comments} = thread.dump;
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const members = new Set(
    only === undefined ? byId.keys() : subthread(thread, only).links.map(({child}) => child),
  );
  const links = thread.links.filter(({child}) => members.has(child));
  const inferred = links.filter(({confidence}) => confidence < 1);
  const doubtful = links.filter(isDoubtful);
  return [
    `${name}: note: read as ${format}${recognized === undefined ? ', as asked for' : `: ${recognized}`}`,
    `${name}: note: ${counts(digest)}`,
    `${name}: note: ${inferred.length} of ${many(links.length, 'link')} inferred, ${doubtful.length} in doubt`,
    ...doubtful.map((link) => doubt(name, link, byId)),
  ];
}

function counts({comments, people, threads, truncated, sections, singles}: Digest): string {
  const shown = sections.reduce((sum, section) => sum + shownIn(section.bullets), shownIn(singles));
  const sizes = [many(comments, 'comment'), many(people, 'person', 'people'), many(threads, 'thread')];
  return `${sizes.join(', ')}; ${shown} in bullets, ${comments - shown} counted; ${truncated} cut short in the dump`;
}

/** Comments that bullets and those below them stand for; nesting is capped by the fold. */
function shownIn(bullets: readonly Bullet[]): number {
  return bullets.reduce((sum, {from, bullets: below}) => sum + from.length + shownIn(below), 0);
}

function doubt(name: string, link: Link, byId: ReadonlyMap<number, Comment>): string {
  const {id, author, position} = byId.get(link.child) as Comment;
  const sure = `${Math.round(link.confidence * 100)} % sure (--explain --thread ${id} says why)`;
  const place = `${name}:${position.line}:${position.column}`;
  return `${place}: note: ${id} ${collapse(author)} ${listener(link, byId)}, ${sure}`;
}

function listener({parent, missing}: Link, byId: ReadonlyMap<number, Comment>): string {
  if (missing !== undefined) return 'answers a comment that is not in the dump';
  const above = parent === null ? undefined : byId.get(parent);
  return above === undefined ? 'opens a thread' : `answers ${above.id} ${collapse(above.author)}`;
}
