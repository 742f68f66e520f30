import {blank} from '../../text/blank.js';
import type {Line} from '../../text/lines.js';
import type {Comment, Dump, Message, Placeholder} from '../../types.js';
import type {Reader, Source} from '../reader.js';
import {arrange} from './arrange.js';
import {type Box, box} from './box.js';
import type {Container} from './containers.js';
import {copies} from './copies.js';
import {isField} from './headers.js';
import {type Mail, mail} from './mail.js';
import {mailBody} from './mail-body.js';
import {headerNames, mailRanges} from './mail-ranges.js';
import {message, place} from './place.js';
import {placeMails} from './place-mails.js';

/** Mail: a box of them (RFC 4155), one by itself, or a list's archive as pipermail keeps it. */
export const mbox: Reader = {
  name: 'mbox',
  decodes: true,
  describes: 'mail: an mbox file, one message (.eml), or a pipermail archive',
  detect,
  read,
};

function detect(rows: readonly Line[]): string | undefined {
  const first = rows.findIndex((row) => !blank(row.text));
  const line = rows[first];
  if (line === undefined) return undefined;
  if (line.text.startsWith('From ') && isField(rows[first + 1]?.text ?? '')) {
    return `line ${line.number} begins with \`From \`, and a header follows`;
  }
  if (headerNames({rows}, first) < 2) return undefined;
  return `line ${line.number} and those below it are a mail's headers`;
}

function read(rows: readonly Line[], source: Source): Dump {
  const whole = box(rows, source);
  const ranges = mailRanges(whole);
  const dump: Dump = {format: 'mbox', comments: [], gaps: [], messages: []};
  const first = ranges[0]?.from ?? rows.length;
  if (first > 0) dump.gaps.push({kind: 'blank', position: place(rows, {from: 0, to: first})});
  if (ranges.length === 0) return {...dump, messages: [NO_MAIL]};

  const escaped = rows[first]?.text.startsWith('From ') === true || ranges.length > 1;
  const {mails, messages, passedOver} = copies(
    ranges.map((range) => mail(whole, range)),
    rows,
  );
  for (const copy of passedOver) dump.gaps.push({kind: 'copy', position: place(rows, copy.rows)});
  const {all, circular} = placeMails(mails);
  if (rows.slice(0, first).some((row) => !blank(row.text)))
    dump.messages.push(message(rows, {from: 0, to: first}, 'above-mail', ABOVE));
  add(dump, arrange(all), {...whole, escaped});
  for (const {rows: of} of circular) dump.messages.push(message(rows, of, 'circular', CIRCULAR));
  for (const found of messages) dump.messages.push(found);
  dump.messages.sort((one, other) => one.line - other.line);
  return dump;
}

const CIRCULAR = 'The mail answers one of its own replies: it is taken for the first of its thread';
const ABOVE = 'The lines above the first mail are no mail: passed over';
const NO_MAIL: Message = {
  rule: 'no-mail',
  reason:
    'Cannot find a mail, expected a line such as `From ADDRESS DATE` with headers below it, or headers such as `From:` and `Subject:` on the first lines',
  line: 1,
  column: 1,
  fatal: true,
};

/** How sure a parent is that the subject alone speaks for: of 108 on a list whose other headers were taken away 43 were right. */
const BY_SUBJECT = 0.4;

/** Add the threads' mails, depth first, and the missing ones above them. */
function add(dump: Dump, tops: readonly Container[], whole: Box): void {
  const missing: Placeholder[] = [];
  const open = tops.map((top) => ({top, parent: null as number | null, depth: 0})).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const {top, parent, depth} = next;
    const id = top.mail === undefined ? -(missing.length + 1) : dump.comments.length + 1;
    if (top.mail === undefined) missing.push(placeholder(id, parent, top));
    else {
      const sure = top.isGuessed === true ? {confidence: BY_SUBJECT} : {};
      dump.comments.push(comment(dump, {id, given: parent, depth, ...sure}, top.mail, whole));
    }
    for (const child of [...top.children].reverse()) open.push({top: child, parent: id, depth: depth + 1});
  }
  if (missing.length > 0) dump.missing = missing;
}

/** Named after the first mail below it. */
function placeholder(id: number, parent: number | null, place: Container): Placeholder {
  let below: Container | undefined = place;
  while (below !== undefined && below.mail === undefined) below = below.children[0];
  const subject = below?.mail?.about.words ?? '';
  return {id, parent, ...(subject !== '' && {subject})};
}

function comment(
  {messages}: Dump,
  numbers: Pick<Comment, 'id' | 'depth' | 'confidence'> & {given: number | null},
  {rows, body, fields, subject, author}: Mail,
  whole: Box,
): Comment {
  const {paragraphs, links, trouble} = mailBody(whole, fields, body);
  for (const reason of trouble)
    messages.push(message(whole.rows, rows, 'unreadable', `The mail cannot be read in full: ${reason}`));
  if (paragraphs.length === 0)
    messages.push(message(whole.rows, rows, 'empty-comment', 'The mail has no text'));
  return {
    ...numbers,
    subject,
    author,
    paragraphs,
    links,
    truncated: false,
    position: place(whole.rows, rows),
  };
}
