import {countWords} from '../../src/text/count-words.js';
import {sentences} from '../../src/text/sentences.js';
import {type Rouge, rouge} from './rouge.js';
import type {SummarizedThread} from './summarized-threads.js';
import type {System} from './systems.js';

/** A system's summary of one thread, held against the human one. */
export interface Measured {
  thread: SummarizedThread;
  /** The system's lines. */
  text: string;
  words: number;
  rouge: Rouge;
}

/** What a system makes of each thread, in their order; `rouge.one` is the figure to tune by. */
export function measure({summary}: System, threads: readonly SummarizedThread[]): Measured[] {
  return threads.map((thread) => {
    const text = summary(thread);
    return {thread, text, words: countWords(text), rouge: rouge(text, sentenceLines(thread.summary))};
  });
}

/** A human summary is one paragraph: for ROUGE-Lsum each of its sentences is a line. */
function sentenceLines(summary: string): string {
  return sentences(summary)
    .map(({start, end}) => summary.slice(start, end))
    .join('\n');
}
