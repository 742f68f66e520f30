import fc from 'fast-check';
import type {BlockContent} from 'mdast';
import {toMarkdown} from 'mdast-util-to-markdown';
import {type Printed, printDump} from '../read/gopher/print-dump.js';
import {plainThreads} from './plain-threads.js';
import {type PlannedComment, type PlannedThread, print} from './threads.js';

/** A format as a test prints it, and what it keeps of a comment. */
export interface PrintedFormat {
  print: (thread: PlannedThread) => string;
  /** The reader that knows it. */
  from: string;
  keeps: readonly ('subject' | 'score' | 'label' | 'uid' | 'parent')[];
}

/** Every dump format, by name. */
export const printedFormats: Readonly<Record<string, PrintedFormat>> = {
  slashdot: {print: (thread) => print(thread), from: 'slashdot', keeps: ['subject', 'score', 'label', 'uid']},
  gopher: {print: gopher, from: 'gopher', keeps: ['subject', 'score', 'label', 'uid', 'parent']},
  json: {print: json, from: 'json', keeps: ['subject', 'score', 'label', 'uid', 'parent']},
  ndjson: {print: ndjson, from: 'json', keeps: ['subject', 'score', 'label', 'parent']},
  'hacker-news': {print: hackerNews, from: 'hacker-news', keeps: ['score', 'parent']},
  reddit: {print: reddit, from: 'reddit', keeps: ['score', 'parent']},
  mbox: {print: mbox, from: 'mbox', keeps: ['subject', 'parent']},
};

/** Threads of up to so many comments, each printed in one of the formats. */
export function printedThreads(most: number): fc.Arbitrary<string> {
  const formats = fc.constantFrom(...Object.values(printedFormats));
  return fc.tuple(formats, plainThreads(most)).map(([format, thread]) => format.print(thread));
}

/** What `make` makes of the comments, each with what it made of the replies. */
function nested<Made>(
  comments: readonly PlannedComment[],
  make: (comment: PlannedComment, replies: Made[], index: number) => Made,
): Made[] {
  const below = new Map<number | null, Made[]>();
  for (const [index, comment] of [...comments.entries()].reverse()) {
    const made = make(comment, below.get(index) ?? [], index);
    below.set(comment.parent, [made, ...(below.get(comment.parent) ?? [])]);
  }
  return below.get(null) ?? [];
}

/** The lines of a body in which `> ` quotes, a blank one between paragraphs. */
function bodyLines(paragraphs: PlannedComment['paragraphs'], mark = '> '): string[] {
  return paragraphs.flatMap(({quote, text}, index) => [
    ...(index === 0 ? [] : ['']),
    mark.repeat(quote) + text,
  ]);
}

function gopher({title, site, story, comments}: PlannedThread): string {
  const roots = nested<Printed>(comments, ({subject, score, label, author, uid, paragraphs}, replies) => ({
    title: `${subject} (Score:${score}${label === undefined ? '' : `, ${label}`})`,
    by: `by ${author} ( ${uid} )`,
    body: bodyLines(paragraphs, '>'),
    replies,
  }));
  const head = {
    title: `${title} (${site})`,
    details: ['Tuesday March 11, 2025 @02:20PM (wrenfield)', 'from the wound-every-thursday dept.'],
    reference: '0191004417',
    news: 'https://news.example.org/story/25/03/11/1420',
    source: 'https://example.org/clock',
  };
  return printDump({...head, body: story, urls: []}, roots);
}

function json({title, comments}: PlannedThread): string {
  const rows = comments.map(({urls: _, ...fields}, index) => ({id: index, ...fields}));
  return JSON.stringify({title, comments: rows}, undefined, 1);
}

function ndjson({comments}: PlannedThread): string {
  return comments
    .map(({parent, author, subject, score, label, paragraphs}, index) => {
      const text = bodyLines(paragraphs).join('\n');
      return `${JSON.stringify({id: `c${index}`, parent: parent === null ? null : `c${parent}`, author, subject, score, label, text})}\n`;
    })
    .join('');
}

function hackerNews({title, comments}: PlannedThread): string {
  const children = nested<object>(comments, ({author, score, paragraphs}, replies, index) => ({
    id: index + 2,
    author,
    points: score,
    text: paragraphs.map(({quote, text}) => `<p>${escaped('> '.repeat(quote) + text)}`).join('\n'),
    children: replies,
  }));
  return JSON.stringify({id: 1, created_at: '2025-03-11T14:20:00Z', title, text: null, children});
}

function reddit({title, comments}: PlannedThread): string {
  const listing = (children: object[]): object => ({kind: 'Listing', data: {children}});
  const children = nested<object>(comments, ({author, score, paragraphs}, replies) => ({
    kind: 't1',
    data: {
      author,
      score,
      body: escaped(markdownOf(paragraphs)),
      replies: replies.length === 0 ? '' : listing(replies),
    },
  }));
  return JSON.stringify([listing([{kind: 't3', data: {title, selftext: ''}}]), listing(children)]);
}

function markdownOf(paragraphs: PlannedComment['paragraphs']): string {
  const children = paragraphs.map(({quote, text}) => {
    let block: BlockContent = {type: 'paragraph', children: [{type: 'text', value: text}]};
    for (let depth = 0; depth < quote; depth++) block = {type: 'blockquote', children: [block]};
    return block;
  });
  return toMarkdown({type: 'root', children});
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function mbox({comments}: PlannedThread): string {
  return comments
    .map(({parent, author, subject, paragraphs}, index) => {
      const date = new Date(Date.UTC(2025, 2, 11, 14, 20, index));
      const words = Buffer.from(`${bodyLines(paragraphs).join('\n')}\n`).toString('base64');
      return [
        `From list@example.org ${date.toUTCString().replace(',', '')}`,
        `From: "${author.replace(/["\\]/g, '\\$&')}" <reader${index}@example.org>`,
        `Subject: ${subject}`,
        `Date: ${date.toUTCString()}`,
        `Message-ID: <${index}@example.org>`,
        ...(parent === null ? [] : [`In-Reply-To: <${parent}@example.org>`]),
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        ...(words.match(/.{1,76}/g) ?? []),
        '',
        '',
      ].join('\n');
    })
    .join('');
}
