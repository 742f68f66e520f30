import {existsSync, readFileSync} from 'node:fs';
import {corpusFolder} from '../support/corpus.js';

/** A mailing-list thread that a person has summarized. */
export interface SummarizedThread {
  id: string;
  title: string;
  comments: {author: string; subject: string; text: string}[];
  summary: string;
}

/** The file of threads, one a line; many checkouts have none. */
export const summariesFile = `${corpusFolder}/summaries/convosumm-email-dev.jsonl`;

/** True where the threads with summaries are there. */
export const hasSummaries = existsSync(summariesFile);

/** The threads with summaries, in the file's order. */
export function summarizedThreads(): SummarizedThread[] {
  const rows = readFileSync(summariesFile, 'utf8').trimEnd().split('\n');
  return rows.map((row) => JSON.parse(row) as SummarizedThread);
}

/** A thread as the command reads it: the generic JSON, flat, so that the tree is inferred. */
export function jsonDump({title, comments}: SummarizedThread): string {
  return JSON.stringify({title, comments});
}
