/** What the command reads and does, for help, manual and completions. */
export const describes = {
  command: 'Fold the plain-text dump of a discussion thread into a Markdown digest.',
  files: 'dumps to read, each gives a digest; - is standard input',
  completion: 'print what a shell needs to complete the options',
} as const;
