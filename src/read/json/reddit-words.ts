import type {Line} from '../../text/lines.js';
import {markdownBody} from '../markup/markdown-body.js';
import type {StoryWords, Words} from './entry.js';
import type {Fields} from './fields.js';
import {siteOf} from './site-of.js';
import {placed} from './text-body.js';

/** What stands in the place of a body that its author or a moderator took away. */
const GONE: ReadonlySet<string> = new Set(['[deleted]', '[removed]']);

/** The site escapes three characters in whatever it gives, once. */
const ESCAPED = /&(?:amp|lt|gt);/g;
const ESCAPES = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
]);

/** What a comment says; undefined for one that was deleted. */
export function commentWords(data: Fields, rows: readonly Line[]): Words | undefined {
  const markdown = unescaped(data.text('body'));
  const score = data.number('score');
  const author = data.line('author');
  if (markdown !== undefined && GONE.has(markdown.trim())) return undefined;
  const {paragraphs, links} = markdownBody(markdown ?? '');
  return {
    subject: '',
    author: author ?? 'Anonymous',
    ...(score !== undefined && {score}),
    paragraphs: placed(paragraphs, data.at('body')?.value ?? data.object, rows),
    links,
    truncated: false,
  };
}

/** What the post says that the thread hangs from. */
export function postWords(data: Fields, rows: readonly Line[]): StoryWords {
  const title = unescaped(data.line('title'));
  const url = unescaped(data.line('url'));
  const editor = data.line('author');
  const posted = date(data.number('created_utc'));
  const site = url === undefined ? undefined : siteOf(url);
  const {paragraphs, links} = markdownBody(
    unescaped(data.text('selftext')) ?? '',
    url === undefined ? [] : [url],
  );
  return {
    ...(title !== undefined && {title}),
    ...(site !== undefined && {site}),
    ...(posted !== undefined && {posted}),
    ...(editor !== undefined && {editor}),
    paragraphs: placed(paragraphs, data.at('selftext')?.value ?? data.object, rows),
    links,
  };
}

function unescaped(text: string | undefined): string | undefined {
  return text?.replace(ESCAPED, (found) => ESCAPES.get(found) as string);
}

/** Seconds since 1970 as a date with its time in UTC; undefined where there is no such date. */
function date(seconds: number | undefined): string | undefined {
  const time = new Date((seconds ?? Number.NaN) * 1000);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString().replace(/\.\d{3}/, '');
}
