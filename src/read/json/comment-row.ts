import type {Line} from '../../text/lines.js';
import type {Paragraph, Reference} from '../../types.js';
import type {LooseParagraph, Words} from './entry.js';
import {type At, Fields, shortened, wrongType} from './fields.js';
import type {JsonValue} from './json-value.js';
import {placed, textBody} from './text-body.js';
import {Unreadable} from './unreadable.js';

/** An object of the list of comments: what it says, and the ids that link it to others. */
export interface CommentRow {
  start: number;
  path: string;
  /** As text, so that `12` and `"12"` are one id. */
  id?: {key: string; value: JsonValue};
  /** Undefined where there is no such key, null at top level. */
  parent: {key: string; at: At} | null | undefined;
  words?: Words;
  subject?: string;
}

/** Where other sites keep the replies to a comment: in a list of its own. */
const NESTS = ['replies', 'children', 'comments', 'responses'];

const ROLES: ReadonlySet<string> = new Set(['attribution', 'signature', 'code']);

/** @throws {Unreadable} with the path where a value is not of its type */
export function commentRow(at: At, rows: readonly Line[]): CommentRow {
  const fields = new Fields(at);
  refuseNested(fields);
  const id = fields.at('id');
  const subject = fields.line('subject');
  return {
    start: at.value.start,
    path: at.path,
    ...(id !== undefined && {id: {key: keyOf(id), value: id.value}}),
    parent: parentOf(fields),
    ...(subject !== undefined && {subject}),
    ...(!fields.flag('missing') && {words: words(fields, subject ?? '', rows)}),
  };
}

/** @throws {Unreadable} where comments stand within a comment, which would be lost */
function refuseNested(fields: Fields): void {
  for (const key of NESTS) {
    const at = fields.at(key);
    if (at?.value.type !== 'list' || !at.value.items.some(({type}) => type === 'object')) continue;
    const want = 'give each comment an object of its own, with the `id` of its `parent`';
    throw new Unreadable(
      'nested',
      at.value.start,
      `${shortened(at.path)}: comments within a comment (${want})`,
    );
  }
}

function parentOf(fields: Fields): CommentRow['parent'] {
  if (!fields.object.fields.has('parent')) return undefined;
  const at = fields.at('parent');
  return at === undefined ? null : {key: keyOf(at), at};
}

function keyOf({value, path}: At): string {
  if (value.type === 'number' || value.type === 'text') return String(value.value);
  throw wrongType(value, path, 'an id, a number or a string');
}

function words(fields: Fields, subject: string, rows: readonly Line[]): Words {
  const uid = fields.number('uid');
  const score = fields.number('score');
  const label = fields.line('label');
  const confidence = fields.number('confidence');
  return {
    subject,
    author: fields.line('author') ?? 'Anonymous',
    ...(uid !== undefined && {uid}),
    ...(fields.flag('subscriber') && {subscriber: true}),
    ...(score !== undefined && {score}),
    ...(label !== undefined && {label}),
    ...(confidence !== undefined && {confidence: Math.min(1, Math.max(0, confidence))}),
    paragraphs: body(fields, rows),
    links: references(fields),
    truncated: fields.flag('truncated'),
  };
}

/** The paragraphs as `paragraphs` lists them, or else the lines of `text`. */
export function body(fields: Fields, rows: readonly Line[]): Paragraph[] {
  const listed = fields.list('paragraphs');
  if (listed !== undefined)
    return listed.flatMap((each) => placed([paragraph(each)], each.value, rows)).filter(said);
  const text = fields.text('text');
  const value = fields.at('text')?.value;
  return text === undefined || value === undefined ? [] : textBody(text, value, rows);
}

function paragraph(at: At): LooseParagraph {
  const fields = new Fields(at);
  const quote = fields.number('quote') ?? 0;
  if (!Number.isSafeInteger(quote) || quote < 0) {
    const place = fields.at('quote') as At;
    throw new Unreadable('wrong-type', place.value.start, `${place.path}: expected 0, or how deep it quotes`);
  }
  const role = fields.text('role');
  const known = role !== undefined && ROLES.has(role);
  return {quote, ...(known && {role: role as 'code'}), text: fields.text('text') ?? ''};
}

function said({text}: Paragraph): boolean {
  return text.trim() !== '';
}

/** The links that paragraphs name by their marks. */
export function references(fields: Fields): Reference[] {
  const links: Reference[] = [];
  for (const at of fields.list('links') ?? []) {
    const link = new Fields(at);
    const mark = link.number('mark');
    const url = link.text('url');
    if (mark === undefined || url === undefined) throw wrongType(at.value, at.path, '`mark` and `url`');
    links.push({mark, url});
  }
  return links;
}
