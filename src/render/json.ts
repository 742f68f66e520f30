import {harmless} from '../text/harmless.js';
import {missingAbove} from '../thread/missing-above.js';
import type {
  Bullet,
  Comment,
  Digest,
  Link,
  Paragraph,
  Placeholder,
  Reference,
  Section,
  Story,
  Thread,
} from '../types.js';

/** Version of the contract below: it changes when a key goes or changes its meaning. */
const SCHEMA = 'threadfold/1';

/** A thread and its digest as the plain object that other programs build on. */
export function toJson(thread: Thread, digest: Digest, explain = false): object {
  const {dump} = thread;
  return {
    schema: SCHEMA,
    format: dump.format,
    story: dump.story === undefined ? null : story(dump.story),
    comments: commentRows(thread, explain),
    digest: {
      comments: digest.comments,
      people: digest.people,
      threads: digest.threads,
      truncated: digest.truncated,
      inferred: digest.inferred,
      doubtful: digest.doubtful,
      sections: digest.sections.map(section),
      singles: digest.singles.map(bullet),
      ...(digest.folded !== undefined && {folded: digest.folded}),
    },
    messages: dump.messages,
  };
}

/** The document as indented text. */
export function json(thread: Thread, digest: Digest, explain = false): string {
  return `${stringified(toJson(thread, digest, explain), 2)}\n`;
}

/** A comment a line, for deep trees and line tools. */
export function ndjson(thread: Thread, explain = false): string {
  return commentRows(thread, explain)
    .map((row) => `${stringified(row)}\n`)
    .join('');
}

/** Control characters go before they are escapes, which whoever parses the JSON would turn into controls again. */
function stringified(value: object, indent?: number): string {
  return JSON.stringify(value, (_, each) => (typeof each === 'string' ? harmless(each) : each), indent);
}

function story({
  reference,
  title,
  site,
  posted,
  editor,
  department,
  fortune,
  paragraphs,
  links,
}: Story): object {
  return {
    reference: reference ?? null,
    title: title ?? null,
    site: site ?? null,
    posted: posted ?? null,
    editor: editor ?? null,
    department: department ?? null,
    fortune: fortune ?? null,
    paragraphs: paragraphs.map(paragraph),
    links: links.map(referenceRow),
  };
}

/** Comments in the dump's order, each placeholder before its first child. */
function commentRows(thread: Thread, explain: boolean): object[] {
  const placeholders = new Map(thread.placeholders.map((placeholder) => [placeholder.id, placeholder]));
  const comments = new Map(thread.dump.comments.map((comment) => [comment.id, comment]));
  const depths = new Map<number, number>();
  const below = (parent: number | null): number => (parent === null ? 0 : (depths.get(parent) ?? 0) + 1);
  return thread.links.flatMap((link) => {
    const rows: object[] = [];
    for (const id of missingAbove(link.missing, (above) => placeholders.get(above)?.parent, depths)) {
      const {parent, subject} = placeholders.get(id) as Placeholder;
      depths.set(id, below(parent));
      rows.push({id, missing: true, parent, depth: below(parent), subject: subject ?? ''});
    }
    const depth = below(link.missing ?? link.parent);
    depths.set(link.child, depth);
    rows.push(commentRow(comments.get(link.child) as Comment, link, depth, explain));
    return rows;
  });
}

function commentRow(comment: Comment, link: Link, depth: number, explain: boolean): object {
  const {id, subject, author, uid, subscriber, score, label, paragraphs, links, truncated, position} =
    comment;
  return {
    id,
    parent: link.missing ?? link.parent,
    depth,
    subject,
    author,
    uid: uid ?? null,
    ...(subscriber === true && {subscriber}),
    score: score ?? null,
    label: label ?? null,
    paragraphs: paragraphs.map(paragraph),
    links: links.map(referenceRow),
    truncated,
    lines: [position.line, position.endLine],
    confidence: rounded(link.confidence),
    ...(explain && {
      evidence: link.evidence.map((each) => ({...each, weight: rounded(each.weight)})),
      others: link.others.map((each) => ({...each, confidence: rounded(each.confidence)})),
    }),
  };
}

function paragraph({quote, role, text}: Paragraph): object {
  return {quote, ...(role !== undefined && {role}), text};
}

function referenceRow({mark, url}: Reference): object {
  return {mark, url};
}

function section({id, title, comments, people, best, bullets, folded}: Section): object {
  return {
    id,
    title,
    comments,
    people,
    best: best === undefined ? null : {score: best.score, label: best.label ?? null},
    bullets: bullets.map(bullet),
    ...(folded !== undefined && {folded}),
  };
}

/** Nesting is capped by the fold, so that recursion here is safe. */
function bullet({bullets, folded, score, label, ...rest}: Bullet): object {
  return {
    ...rest,
    score: score ?? null,
    label: label ?? null,
    bullets: bullets.map(bullet),
    ...(folded !== undefined && {folded}),
  };
}

/** Four digits after the point are more than any confidence is worth. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
