import {rouge} from './rouge.js';
import type {Said} from './said.js';

/**
 * The sentences that raise ROUGE-1 and ROUGE-2 together most, one after the other, until none does: about the best that whole sentences can
 * do, since it knows the summary.
 *
 * @param budget words of all lines
 */
export function oracle(said: readonly Said[], summary: string, budget: number): Said[] {
  const chosen: Said[] = [];
  let left = budget;
  let score = 0;
  for (;;) {
    let best: {sentence: Said; score: number} | undefined;
    for (const sentence of said) {
      if (sentence.words > left || chosen.includes(sentence)) continue;
      const {one, two} = rouge([...chosen, sentence].map(({line}) => line).join('\n'), summary);
      const next = one + two;
      if (next > (best?.score ?? score)) best = {sentence, score: next};
    }
    if (best === undefined) return chosen;
    chosen.push(best.sentence);
    left -= best.sentence.words;
    score = best.score;
  }
}
