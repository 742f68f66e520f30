import {blank} from '../../text/blank.js';
import type {Line} from '../../text/lines.js';
import {positionOf} from '../../text/position.js';
import type {Comment, Dump, Message} from '../../types.js';
import {paragraphs} from '../plain/paragraphs.js';
import {references} from '../plain/references.js';
import type {Reader} from '../reader.js';
import {type CommentHeader, commentHeader} from './comment-header.js';
import {dumpStarts} from './dump-starts.js';
import {footerStart} from './footer.js';
import {partGlued} from './part-glued.js';
import {NEWS, story} from './story.js';
import {truncated} from './truncated.js';

/** The flat dump: a Slashdot story and its comments as a gopher mirror's page shows them, indentation lost. */
export const slashdot: Reader = {
  name: 'slashdot',
  describes: 'the flat text of a Slashdot story: `Subject (Score:N)`, a `by` line, paragraphs',
  detect,
  part: partGlued,
  starts: dumpStarts,
  read,
};

function detect(rows: readonly Line[]): string | undefined {
  const index = rows.findIndex((_, at) => commentHeader(rows, at) !== undefined);
  if (index !== -1) return `line ${rows[index]?.number} is a subject with a score, and a \`by\` line follows`;
  return undefined;
}

function read(rows: readonly Line[]): Dump {
  const headers = commentHeaders(rows);
  const first = headers[0]?.index ?? rows.length;
  const dump: Dump = {format: 'slashdot', comments: [], gaps: [], messages: []};
  const above = rows.slice(0, first);
  if (above.some((row) => !blank(row.text))) dump.story = story(above);
  else if (above.length > 0) dump.gaps.push({kind: 'blank', position: positionOf(above)});

  for (const [order, header] of headers.entries()) {
    const end = headers[order + 1]?.index ?? rows.length;
    const isLast = order === headers.length - 1;
    const foot = isLast && hasHead(above) ? header.next + footerStart(rows.slice(header.next, end)) : end;
    dump.comments.push(comment(order + 1, header, rows.slice(header.index, foot)));
    if (foot < end) {
      const footer = rows.slice(foot, end);
      const text = footer
        .map((row) => row.text.trim())
        .join('\n')
        .trim();
      dump.gaps.push({kind: 'footer', text, position: positionOf(footer)});
    }
  }
  dump.messages = messages(dump, rows);
  return dump;
}

interface PlacedHeader extends CommentHeader {
  index: number;
}

function commentHeaders(rows: readonly Line[]): PlacedHeader[] {
  const result: PlacedHeader[] = [];
  for (let index = 0; index < rows.length; index++) {
    const header = commentHeader(rows, index);
    if (header === undefined) continue;
    result.push({...header, index});
    index = header.next - 1;
  }
  return result;
}

/** Only a dump with the mirror's header can have the mirror's footer. */
function hasHead(above: readonly Line[]): boolean {
  return above.some((row) => NEWS.test(row.text.trimEnd()));
}

function comment(id: number, header: PlacedHeader, rows: readonly Line[]): Comment {
  const {index, next, ...fields} = header;
  const {body, links} = references(rows.slice(next - index));
  const parts = paragraphs(body);
  return {
    id,
    ...fields,
    paragraphs: parts,
    links,
    truncated: truncated(fields, parts),
    position: positionOf(rows),
  };
}

function messages(dump: Dump, rows: readonly Line[]): Message[] {
  const result: Message[] = [];
  const line = rows[0]?.number ?? 1;
  const last = dump.comments[dump.comments.length - 1];
  if (dump.story === undefined && last !== undefined) {
    result.push({rule: 'no-story', reason: 'The dump has no story above its comments', line, column: 1});
  } else if (dump.story?.title === undefined && last !== undefined) {
    result.push({
      rule: 'no-title',
      reason: 'No title and no dateline stand above the comments',
      line,
      column: 1,
    });
  }
  for (const {paragraphs: parts, position} of dump.comments) {
    if (parts.length > 0) continue;
    result.push({rule: 'empty-comment', reason: 'The comment has no text', line: position.line, column: 1});
  }
  if (
    last !== undefined &&
    dump.story?.reference !== undefined &&
    !dump.gaps.some((gap) => gap.kind === 'footer')
  ) {
    const place = {line: last.position.endLine, column: 1};
    result.push({rule: 'cut-off', reason: 'The dump ends without its footer: it may be cut off', ...place});
  }
  return result;
}
