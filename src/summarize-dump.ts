import {fold} from './digest/fold.js';
import type {FoldOptions} from './digest/fold-options.js';
import {type RenderOptions, render} from './render/render.js';
import {grow} from './thread/grow.js';
import {infer} from './thread/infer.js';
import type {Dump} from './types.js';

/** The digest of one dump. */
export function summarizeDump(dump: Dump, options: FoldOptions & RenderOptions = {}): string {
  const thread = grow(dump, infer(dump));
  const digest = fold(thread, options);
  return render(thread, digest, options);
}
