import type {Line} from '../../text/lines.js';
import type {Dump} from '../../types.js';
import {htmlBody} from '../markup/html-body.js';
import type {Reader, Source} from '../reader.js';
import {assemble, type Parts} from './assemble.js';
import {documentIn, documentOf} from './document.js';
import type {Entry, StoryWords, Words} from './entry.js';
import {type At, Fields} from './fields.js';
import type {JsonValue} from './json-value.js';
import {deletedMessage} from './lost.js';
import {siteOf} from './site-of.js';
import {placed} from './text-body.js';

/**
 * A Hacker News thread as the Algolia item API gives it.
 *
 * ```text
 * {"id": 8863, "author": "…", "title": "…", "url": "…", "text": null, "children": [
 *   {"id": 8952, "author": "…", "text": "<p>…", "parent_id": 8863, "story_id": 8863, "children": []}]}
 * ```
 */
export const hackerNews: Reader = {
  name: 'hacker-news',
  describes: 'a Hacker News item with its `children`, as the Algolia API gives it',
  detect,
  read,
};

/** Keys of which an item has one at least, beside `id` and `children`. */
const KEYS = ['created_at', 'created_at_i', 'parent_id', 'story_id', 'points'];

function detect(rows: readonly Line[], source: Source): string | undefined {
  if (!/^[\s\uFEFF]*\{/.test(source.text) || !source.text.includes('"children"')) return undefined;
  const value = documentIn(rows, source);
  if (value?.type !== 'object' || value.fields.get('children')?.type !== 'list') return undefined;
  const key = KEYS.find((each) => value.fields.has(each));
  return key !== undefined && value.fields.has('id')
    ? `it is an object with \`${key}\` and \`children\``
    : undefined;
}

function read(rows: readonly Line[], source: Source): Dump {
  return assemble('hacker-news', rows, () => parts(documentOf(rows, source), rows));
}

function parts(value: JsonValue, rows: readonly Line[]): Parts {
  const root = new Fields({value, path: ''});
  const isStory = root.at('parent_id') === undefined;
  const entries: Entry[] = [];
  const above = missingAbove(root);
  const waiting = isStory ? replies(root, null) : [{at: {value, path: ''}, parent: above}];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const item = new Fields(next.at);
    const words = wordsOf(item, rows);
    const entry = {start: next.at.value.start, parent: next.parent, ...(words !== undefined && {words})};
    entries.push(entry);
    for (const reply of replies(item, entry)) waiting.push(reply);
  }
  const messages = deletedMessage(entries, rows);
  if (isStory) return {story: story(root, rows), entries, messages};
  return {entries: above === null ? entries : [above, ...entries], messages};
}

/** An item still to be read, and what it answers. */
interface Waiting {
  at: At;
  parent: Entry | null;
}

/** The items below one, the last first: they are taken from the end. */
function replies(item: Fields, parent: Entry | null): Waiting[] {
  return (item.list('children') ?? []).toReversed().map((at) => ({at, parent}));
}

/** What the comment answers that the file begins at: the story, or a comment that the file lacks. */
function missingAbove(root: Fields): Entry | null {
  const [parent, top] = [root.number('parent_id'), root.number('story_id')];
  return parent === top ? null : {start: root.object.start, parent: null};
}

/** What a comment says; undefined for one that was deleted. */
function wordsOf(item: Fields, rows: readonly Line[]): Words | undefined {
  const author = item.line('author');
  const html = item.text('text');
  const score = item.number('points');
  if (author === undefined && html === undefined) return undefined;
  const {paragraphs, links} = htmlBody(html ?? '');
  return {
    subject: '',
    author: author ?? 'Anonymous',
    ...(score !== undefined && {score}),
    paragraphs: placed(paragraphs, item.at('text')?.value ?? item.object, rows),
    links,
    truncated: false,
  };
}

function story(root: Fields, rows: readonly Line[]): StoryWords {
  const title = root.line('title');
  const url = root.line('url');
  const posted = root.line('created_at');
  const editor = root.line('author');
  const site = url === undefined ? undefined : siteOf(url);
  const {paragraphs, links} = htmlBody(root.text('text') ?? '', url === undefined ? [] : [url]);
  return {
    ...(title !== undefined && {title}),
    ...(site !== undefined && {site}),
    ...(posted !== undefined && {posted}),
    ...(editor !== undefined && {editor}),
    paragraphs: placed(paragraphs, root.at('text')?.value ?? root.object, rows),
    links,
  };
}
