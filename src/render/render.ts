import {harmless} from '../text/harmless.js';
import {explain} from '../thread/explain.js';
import {subthread} from '../thread/subthread.js';
import type {Digest, Thread} from '../types.js';
import {json, ndjson} from './json.js';
import {markdown} from './markdown.js';
import type {MarkdownOptions} from './markdown-options.js';
import {type Output, outputs} from './outputs.js';
import {tree} from './tree.js';

/** How to write a digest. Of the options for Markdown only `lines` is for the outline too; JSON has it all. */
export interface RenderOptions extends MarkdownOptions {
  /** `md` by default. */
  to?: Output;
  /** Say why each comment hangs where it does: a listing in place of Markdown or tree, more keys in JSON. */
  explain?: boolean;
  /** Id of a comment: only it and what answers it. */
  thread?: number;
}

type Writer = (thread: Thread, digest: Digest, options: RenderOptions) => string;

const writers: Readonly<Record<Output, Writer>> = {
  md: (_, digest, options) => markdown(digest, options),
  json: (thread, digest, {explain: why}) => json(thread, digest, why),
  ndjson: (thread, _, {explain: why}) => ndjson(thread, why),
  tree: (thread, _, {lines}) => tree(thread, lines),
};

/**
 * Write a thread and its digest as text; it ends in a newline and holds no control character.
 *
 * @throws {RangeError} where `options.to` names no output.
 */
export function render(thread: Thread, digest: Digest, options: RenderOptions = {}): string {
  const {to = 'md'} = options;
  if (!Object.hasOwn(writers, to)) {
    throw new RangeError(`Cannot write \`${to}\`, expected one of ${Object.keys(outputs).join(', ')}`);
  }
  const part = options.thread === undefined ? thread : subthread(thread, options.thread);
  const isListing = options.explain === true && (to === 'md' || to === 'tree');
  return harmless(isListing ? explain(within(thread, part)) : writers[to](part, digest, options));
}

/** The links of a part as they are in the whole, where its first comment answers somebody too. */
function within(thread: Thread, part: Thread): Thread {
  const ids = new Set(part.links.map(({child}) => child));
  return {...thread, links: thread.links.filter(({child}) => ids.has(child))};
}
