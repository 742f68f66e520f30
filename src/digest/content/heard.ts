import {words} from '../../text/terms.js';

/** So many words in a row are rarely said twice by chance. */
const RUN = 6;
/** A sentence of which this share was heard before is somebody's own no more. */
const SHARE = 0.8;

/** What has been said in a discussion so far: quotations whose marks got lost show by it. */
export class Heard {
  readonly #runs = new Set<string>();

  /** Remember what somebody said. */
  add(text: string): void {
    const said = words(text);
    for (let at = RUN; at <= said.length; at++) this.#runs.add(said.slice(at - RUN, at).join(' '));
  }

  /**
   * Which of the sentences that follow one another were heard before. Short ones count where those beside them do:
   * runs of words go on from one sentence to the next.
   */
  echoes(sentences: readonly string[]): boolean[] {
    const bags = sentences.map(words);
    const all = bags.flat();
    const known = new Uint8Array(all.length);
    for (let at = RUN; at <= all.length; at++) {
      if (this.#runs.has(all.slice(at - RUN, at).join(' '))) known.fill(1, at - RUN, at);
    }
    let from = 0;
    return bags.map(({length}) => {
      const heard = known.subarray(from, from + length).reduce((sum, each) => sum + each, 0);
      from += length;
      return length > 0 && heard >= length * SHARE;
    });
  }
}
