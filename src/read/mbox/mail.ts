import {type SubjectParts, subjectParts} from '../../text/subject-parts.js';
import {author} from './author.js';
import type {Box, Rows} from './box.js';
import {seconds} from './date.js';
import {type Fields, headers} from './headers.js';
import {messageId, messageIds} from './message-ids.js';
import {words} from './words.js';

/** What a mail's headers say. */
export interface Mail {
  /** All of its lines, the `From ` line included. */
  rows: Rows;
  /** The lines of its body. */
  body: Rows;
  fields: Fields;
  subject: string;
  about: SubjectParts;
  author: string;
  /** Seconds since 1970. */
  date?: number;
  id?: string;
  /** Ids of its ancestors, the eldest first, as References has them. */
  references: string[];
  /** Ids that In-Reply-To names; more than one in old mail, where an address may be among them. */
  inReplyTo: string[];
}

/** Read the headers of the mail in some lines. */
export function mail(box: Box, rows: Rows): Mail {
  let first = rows.from;
  if (box.rows[first]?.text.startsWith('From ') === true) first++;
  const {fields, body} = headers(box, first, rows.to);
  const subject = words(fields.get('subject') ?? '');
  const date = seconds(fields.get('date') ?? '');
  const id = messageId(fields.get('message-id') ?? '');
  return {
    rows,
    body: {from: body, to: rows.to},
    fields,
    subject,
    about: subjectParts(subject),
    author: author(fields.get('from') ?? ''),
    ...(date !== undefined && {date}),
    ...(id !== undefined && {id}),
    references: messageIds(fields.get('references') ?? ''),
    inReplyTo: messageIds(fields.get('in-reply-to') ?? ''),
  };
}
