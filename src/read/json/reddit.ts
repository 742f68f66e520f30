import type {Line} from '../../text/lines.js';
import type {Dump} from '../../types.js';
import type {Reader, Source} from '../reader.js';
import {assemble, type Parts} from './assemble.js';
import {documentIn, documentOf} from './document.js';
import type {Entry} from './entry.js';
import {type At, Fields, items, wrongType} from './fields.js';
import type {JsonValue} from './json-value.js';
import {deletedMessage, type More, moreMessage} from './lost.js';
import {commentWords, postWords} from './reddit-words.js';

/**
 * A Reddit thread as the site gives it where `.json` is put behind its address.
 *
 * ```text
 * [{"kind": "Listing", "data": {"children": [{"kind": "t3", "data": {"title": "…"}}]}},
 *  {"kind": "Listing", "data": {"children": [
 *    {"kind": "t1", "data": {"author": "…", "body": "…", "score": 5, "replies": {"kind": "Listing", …}}},
 *    {"kind": "more", "data": {"count": 12, …}}]}}]
 * ```
 */
export const reddit: Reader = {
  name: 'reddit',
  describes: "a Reddit thread's `.json`: the listing of the post and the listing of its comments",
  detect,
  read,
};

function detect(rows: readonly Line[], source: Source): string | undefined {
  if (!/^[\s\uFEFF]*[[{]/.test(source.text) || !source.text.includes('"Listing"')) return undefined;
  const value = documentIn(rows, source);
  const first = value?.type === 'list' ? value.items[0] : value;
  if (first?.type !== 'object') return undefined;
  const kind = first.fields.get('kind');
  const isListing = kind?.type === 'text' && kind.value === 'Listing' && first.fields.has('data');
  return isListing ? 'it is a listing, `kind` and `data`' : undefined;
}

function read(rows: readonly Line[], source: Source): Dump {
  return assemble('reddit', rows, () => parts(documentOf(rows, source), rows));
}

/** A thing still to be read, and what it answers. */
interface Waiting {
  at: At;
  parent: Entry | null;
}

function parts(value: JsonValue, rows: readonly Line[]): Parts {
  const entries: Entry[] = [];
  const more: More[] = [];
  const waiting = listings(value)
    .toReversed()
    .flatMap((listing) => things(listing, null));
  let post: Fields | undefined;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const thing = new Fields(next.at);
    const data = thing.inner('data');
    const kind = thing.text('kind');
    if (data === undefined) continue;
    if (kind === 't3') post ??= data;
    else if (kind === 'more') more.push({start: next.at.value.start, count: data.number('count') ?? 0});
    else if (kind === 't1') {
      const words = commentWords(data, rows);
      const entry = {start: next.at.value.start, parent: next.parent, ...(words !== undefined && {words})};
      entries.push(entry);
      for (const reply of things(repliesOf(data), entry)) waiting.push(reply);
    }
  }
  const messages = [...deletedMessage(entries, rows), ...moreMessage(more, rows)];
  return {...(post !== undefined && {story: postWords(post, rows)}), entries, messages};
}

function listings(value: JsonValue): At[] {
  return value.type === 'list' ? items({value, path: ''}) : [{value, path: ''}];
}

/** What a listing holds, the last first: things are taken from the end. */
function things(listing: At | undefined, parent: Entry | null): Waiting[] {
  const children = listing && new Fields(listing).inner('data')?.list('children');
  return (children ?? []).toReversed().map((at) => ({at, parent}));
}

/** The listing of a comment's replies; the empty string stands for none. */
function repliesOf(data: Fields): At | undefined {
  const at = data.at('replies');
  if (at?.value.type !== 'text') return at;
  if (at.value.value === '') return undefined;
  throw wrongType(at.value, at.path, 'a listing');
}
