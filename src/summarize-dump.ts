import {fold} from './digest/fold.js';
import type {FoldOptions} from './digest/fold-options.js';
import {type RenderOptions, render} from './render/render.js';
import {grow} from './thread/grow.js';
import {infer} from './thread/infer.js';
import type {Digest, Dump, Thread} from './types.js';

/** Told while a digest is made. */
export interface Watch {
  /** So many comments have been looked at, of how many. */
  onComment?: (done: number, all: number) => void;
  onDigest?: (thread: Thread, digest: Digest) => void;
}

/** The digest of one dump. */
export function summarizeDump(
  dump: Dump,
  options: FoldOptions & RenderOptions = {},
  {onComment, onDigest}: Watch = {},
): string {
  const thread = grow(dump, infer(dump, undefined, onComment));
  const digest = fold(thread, options);
  onDigest?.(thread, digest);
  return render(thread, digest, options);
}
