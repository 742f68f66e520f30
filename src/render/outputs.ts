export type Output = 'md' | 'json' | 'ndjson' | 'tree';

/** What a digest can be written as, with a line on each for the help. */
export const outputs: Readonly<Record<Output, string>> = {
  md: 'the digest as Markdown',
  json: 'story, comments, tree and digest as one document',
  ndjson: 'a comment a line',
  tree: 'an outline of who answers whom',
};
