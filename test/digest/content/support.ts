import {saidLines} from '../../../src/digest/content/said-lines.js';
import {read} from '../../../src/read/read.js';
import type {Comment} from '../../../src/types.js';

/** Comments of texts with lines, as JSON gives them; each but the first answers the one before. */
export function commentsOf(...said: readonly {author?: string; text: string; subject?: string}[]): Comment[] {
  return read(JSON.stringify({comments: said.map((each) => ({author: 'Ann Lee', ...each}))})).comments;
}

/** The lines of a comment that count as content. */
export function ownLines(text: string, author = 'Ann Lee'): string[] {
  const [comment] = commentsOf({author, text, subject: 'The bell is late'});
  const lines = comment === undefined ? [] : saidLines(comment);
  return lines
    .filter((line) => line.kind === 'own' && line.text.trim() !== '')
    .map((line) => line.text.trim());
}
