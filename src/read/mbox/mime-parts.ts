import {blank} from '../../text/blank.js';
import type {Box, Rows} from './box.js';
import {type Fields, headers} from './headers.js';
import {type StructuredHeader, structuredHeader} from './structured-header.js';

/** A stretch of a mail's body that holds words. */
export interface TextPart extends Rows {
  html: boolean;
  /** Content-Transfer-Encoding in lower case, empty where none is named. */
  encoding: string;
  charset: string;
  /** RFC 3676: a line that ends with a space goes on in the next one; with DelSp the space goes. */
  flowed: boolean;
  delSp: boolean;
}

/** Parts within parts that somebody may have meant; a mail of more is a bomb. */
const MOST_LEVELS = 12;
/** No header that describes a part is longer. */
const MOST_CHARACTERS = 4000;

interface Node extends Rows {
  fields: Fields;
  level: number;
  /** The multipart/alternative around it, and whether one of its parts had words. */
  choice?: {hasWords: boolean};
}

/**
 * The parts of a body that hold its words, in order: plain text and HTML; of alternatives the plain text, or else HTML.
 * Attachments and forwarded mails are left out.
 */
export function textParts(box: Box, fields: Fields, rows: Rows): {parts: TextPart[]; trouble?: string} {
  const parts: TextPart[] = [];
  let trouble: string | undefined;
  const open: Node[] = [{...rows, fields, level: 0}];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const type = contentType(node.fields);
    const inside = type.value.startsWith('multipart/') ? within(box, node, type) : [];
    if (inside.length > 0) {
      if (node.level < MOST_LEVELS) for (const part of inside.reverse()) open.push(part);
      else trouble = `Its parts nest more than ${MOST_LEVELS} deep`;
    } else if (holdsWords(node, type)) {
      const part = textPart(node, type);
      if (part.html && node.choice?.hasWords === true) continue;
      parts.push(part);
      if (node.choice !== undefined) node.choice.hasWords ||= !isBlank(box, part);
    }
  }
  return {parts, ...(trouble !== undefined && {trouble})};
}

function contentType(fields: Fields): StructuredHeader {
  const {value, params} = structuredHeader((fields.get('content-type') ?? '').slice(0, MOST_CHARACTERS));
  const name = value.toLowerCase();
  return {value: name.includes('/') ? name : 'text/plain', params};
}

function holdsWords({fields}: Node, {value}: StructuredHeader): boolean {
  const attached = /^\s*attachment/i.test(fields.get('content-disposition') ?? '');
  return !attached && (value === 'text/plain' || value === 'text/html' || value.startsWith('multipart/'));
}

function textPart({from, to, fields}: Node, {value, params}: StructuredHeader): TextPart {
  return {
    ...{from, to},
    html: value === 'text/html',
    encoding: (fields.get('content-transfer-encoding') ?? '').trim().toLowerCase().slice(0, 40),
    charset: params.get('charset') ?? '',
    flowed: params.get('format')?.toLowerCase() === 'flowed',
    delSp: params.get('delsp')?.toLowerCase() === 'yes',
  };
}

/**
 * The parts between a multipart's boundary lines; none where there is no such line.
 *
 * ```text
 * --tide-7f3a       opens a part
 * --tide-7f3a--     ends the last one
 * ```
 */
function within(box: Box, {from, to, level, choice}: Node, {value, params}: StructuredHeader): Node[] {
  const boundary = `--${params.get('boundary') ?? ''}`;
  const result: Node[] = [];
  const own = value === 'multipart/alternative' ? {hasWords: false} : choice;
  let start = -1;
  const close = (end: number): void => {
    if (start === -1) return;
    const {fields, body} = headers(box, start, end);
    result.push({fields, from: body, to: end, level: level + 1, ...(own !== undefined && {choice: own})});
  };
  for (let at = from; at < to && boundary !== '--'; at++) {
    const line = box.rows[at]?.text ?? '';
    if (!line.startsWith(boundary)) continue;
    const rest = line.slice(boundary.length).trim();
    if (rest !== '' && rest !== '--') continue;
    close(at);
    start = rest === '' ? at + 1 : -1;
    if (rest === '--') break;
    if (at === to - 1) start = -1;
  }
  if (start !== -1) close(to);
  return value === 'multipart/alternative' ? plainFirst(result) : result;
}

/** Some programs put the HTML of an alternative first. */
function plainFirst(nodes: readonly Node[]): Node[] {
  const isPlain = (node: Node): boolean => contentType(node.fields).value === 'text/plain';
  return [...nodes.filter(isPlain), ...nodes.filter((node) => !isPlain(node))];
}

function isBlank(box: Box, {from, to}: Rows): boolean {
  for (let at = from; at < to; at++) {
    if (!blank(box.rows[at]?.text ?? '')) return false;
  }
  return true;
}
