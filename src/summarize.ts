import type {FoldOptions} from './digest/fold-options.js';
import {type ReadOptions, readAll} from './read/read.js';
import type {RenderOptions} from './render/render.js';
import {summarizeDump} from './summarize-dump.js';

export interface SummarizeOptions extends ReadOptions, FoldOptions, RenderOptions {}

/**
 * Turn the text of a discussion into its digest; a text of several dumps gives one digest each, in order.
 *
 * @returns Markdown, or what `options.to` names, ending in a newline; the empty string where no comment was found
 * @throws {RangeError} where an option names a format or a comment that there is not.
 */
export function summarize(text: string, options: SummarizeOptions = {}): string {
  const anchors = Object.create(null) as Record<string, number>;
  return readAll(text, options)
    .filter(({comments}) => comments.length > 0)
    .map((dump) => summarizeDump(dump, {anchors, ...options}))
    .join(options.to === 'json' || options.to === 'ndjson' ? '' : '\n');
}
