import type {Line} from '../../text/lines.js';
import {positionOf} from '../../text/position.js';
import type {Dump} from '../../types.js';
import type {Reader, Source} from '../reader.js';
import {assemble, type Parts} from './assemble.js';
import {type CommentRow, commentRow} from './comment-row.js';
import {documentOf} from './document.js';
import {type At, Fields, items} from './fields.js';
import {hackerNews} from './hacker-news.js';
import {nameOf} from './json-value.js';
import {linkRows} from './link-rows.js';
import {isNdjson, ndjsonValues} from './ndjson.js';
import {plainStory} from './plain-story.js';
import {reddit} from './reddit.js';
import {Unreadable} from './unreadable.js';

/**
 * Comments as JSON, as other programs write them or as `--to json` and `--to ndjson` do.
 *
 * ```text
 * {"title": "…", "comments": [{"id": 7, "parent": null, "author": "…", "text": "…"}]}
 * [{"id": 7, "parent": null, "author": "…", "text": "…"}]
 * {"id": 7, "parent": null, "author": "…", "text": "…"}      one a line
 * ```
 */
export const json: Reader = {
  name: 'json',
  describes:
    'JSON or ndjson: objects with `text`, and `author`, `subject`, `score`, `id`, `parent` where known',
  detect,
  read,
};

/** JSON that breaks off or breaks the rules is JSON too: the reader says where. */
const OPENS = /^[\s\uFEFF]*(?:\{\s*["}]|\[\s*[{\]])/;

function detect(_rows: readonly Line[], {text}: Source): string | undefined {
  const opens = OPENS.exec(text)?.[0];
  return opens === undefined
    ? undefined
    : `it begins as ${opens.includes('[') ? 'a list' : 'an object'} in JSON`;
}

function read(rows: readonly Line[], source: Source): Dump {
  const other = [hackerNews, reddit].find((reader) => reader.detect(rows, source) !== undefined);
  if (other !== undefined) return misread(rows, other);
  return assemble('json', rows, () =>
    isNdjson(rows) ? lineParts(rows, source) : documentParts(rows, source),
  );
}

/** JSON of a site's own is no list of comments in our sense, although it parses. */
function misread(rows: readonly Line[], other: Reader): Dump {
  const reason = `These are not threadfold's own keys but those of \`${other.name}\` (leave --from out or name it)`;
  return {
    format: 'json',
    comments: [],
    gaps: [{kind: 'blank', position: positionOf(rows)}],
    messages: [{rule: 'misread', reason, line: rows[0]?.number ?? 1, column: 1, fatal: true}],
  };
}

function lineParts(rows: readonly Line[], {text}: Source): Parts {
  const comments: CommentRow[] = [];
  for (const at of ndjsonValues(rows, text)) comments.push(commentRow(at, rows));
  return {entries: linkRows(comments)};
}

function documentParts(rows: readonly Line[], source: Source): Parts {
  const value = documentOf(rows, source);
  if (value.type === 'list') return {entries: entriesOf(items({value, path: ''}), rows)};
  const document = new Fields({value, path: ''});
  const comments = document.list('comments');
  if (comments === undefined) return {entries: entriesOf([lone(document)], rows)};
  const story = plainStory(document, rows);
  return {...(story !== undefined && {story}), entries: entriesOf(comments, rows)};
}

/** A document without a list of comments may be one comment. */
function lone(document: Fields): At {
  const {object} = document;
  if (object.fields.has('text') || object.fields.has('paragraphs')) return {value: object, path: ''};
  const keys = [...object.fields.keys()].slice(0, 5).map((key) => `\`${key.slice(0, 20)}\``);
  const found = keys.length === 0 ? nameOf(object) : keys.join(', ');
  const reason = `expected \`comments\`, a list of objects with \`text\`, found ${found} (the README shows the keys)`;
  throw new Unreadable('no-comments', object.start, reason);
}

function entriesOf(list: readonly At[], rows: readonly Line[]): Parts['entries'] {
  return linkRows(list.map((at) => commentRow(at, rows)));
}
