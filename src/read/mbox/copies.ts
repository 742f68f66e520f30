import type {Line} from '../../text/lines.js';
import type {Message} from '../../types.js';
import type {Mail} from './mail.js';
import {message} from './place.js';

/** Mails, each once. */
export interface Unique {
  mails: Mail[];
  /** Second copies of mails: whoever is on the list and in Cc gets two. */
  passedOver: Mail[];
  messages: Message[];
}

/**
 * Pass over further copies of a mail. Mails that share an id and neither the author nor the date are no copies: all
 * but the first lose the id, and so their replies.
 */
export function copies(mails: readonly Mail[], rows: readonly Line[]): Unique {
  const result: Unique = {mails: [], passedOver: [], messages: []};
  const byId = new Map<string, Mail>();
  for (const mail of mails) {
    const {id, ...rest} = mail;
    const first = id === undefined ? undefined : byId.get(id);
    if (id === undefined || first === undefined) {
      result.mails.push(mail);
      if (id !== undefined) byId.set(id, mail);
      continue;
    }
    const line = rows[first.rows.from]?.number ?? 1;
    const same = first.author === mail.author || first.fields.get('date') === mail.fields.get('date');
    (same ? result.passedOver : result.mails).push(same ? mail : rest);
    const [rule, reason] = same
      ? ['copy', `The mail is a copy of the one in line ${line}: passed over`]
      : ['same-id', `The mail has the Message-ID of another one, in line ${line}`];
    result.messages.push(message(rows, mail.rows, rule, reason));
  }
  return result;
}
