import type {Line} from '../../text/lines.js';
import type {Dump, Message} from '../../types.js';

/** What a reader should know of the dump. */
export function messages(dump: Dump, rows: readonly Line[]): Message[] {
  const line = rows[0]?.number ?? 1;
  if (dump.comments.length === 0) return [{...NO_COMMENT, line, column: 1}];
  const result: Message[] = [];
  if (dump.story === undefined) {
    result.push({rule: 'no-story', reason: 'The dump has no story above its comments', line, column: 1});
  } else if (dump.story.title === undefined) {
    result.push({rule: 'no-title', reason: 'No title stands above the comments', line, column: 1});
  }
  for (const {paragraphs, position} of dump.comments) {
    if (paragraphs.length > 0) continue;
    result.push({rule: 'empty-comment', reason: 'The comment has no text', line: position.line, column: 1});
  }
  // A whole dump has an empty line below its last comment, whatever that is.
  if (rows.at(-1)?.text !== '') {
    const reason = 'The dump ends without the empty lines that end its last comment: it may be cut off';
    result.push({rule: 'cut-off', reason, line: rows.at(-1)?.number ?? line, column: 1});
  }
  return result;
}

const NO_COMMENT = {
  rule: 'no-comment',
  reason:
    'no comment found, looked for a line `** SUBJECT` or `** AUTHOR`, indented, with an empty line above it ' +
    '(is it a gopher dump with its indentation?)',
  fatal: true,
};
