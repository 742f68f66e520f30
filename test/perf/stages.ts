import {decodeText} from '../../src/cli/decode-text.js';
import {fold} from '../../src/digest/fold.js';
import {readAll} from '../../src/read/read.js';
import {render} from '../../src/render/render.js';
import {grow} from '../../src/thread/grow.js';
import {infer} from '../../src/thread/infer.js';

/** Milliseconds of a core that each stage takes. */
export type Stages = Record<'read' | 'infer' | 'fold' | 'render', number>;

/** Time the way of a text through the stages, as the command goes it. */
export function stages(bytes: Buffer): Stages {
  const result: Stages = {read: 0, infer: 0, fold: 0, render: 0};
  const timed = <T>(stage: keyof Stages, work: () => T): T => {
    const began = coreTime();
    const made = work();
    result[stage] += coreTime() - began;
    return made;
  };
  const dumps = timed('read', () => readAll(decodeText(bytes).text, {bytes}));
  for (const dump of dumps) {
    if (dump.comments.length === 0) continue;
    const thread = timed('infer', () => grow(dump, infer(dump)));
    const digest = timed('fold', () => fold(thread));
    timed('render', () => render(thread, digest));
  }
  return result;
}

/** Milliseconds that this process took of all cores: unlike the clock's, they do not count what others run meanwhile. */
export function coreTime(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}
