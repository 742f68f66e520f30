import {lowerCase} from './lower-case.js';

/** What mail programs put before a subject when somebody answers, by language. */
const REPLY = [
  're', // English, and what RFC 5322 asks for
  'aw|antw|antwort', // German, Dutch
  'sv|vs', // Swedish, Danish, Norwegian, Finnish
  'rif|r', // Italian
  'réf|rép', // French
  'odp', // Polish
  'ynt', // Turkish
  'vá', // Hungarian
  'отв|ответ', // Russian
  '回复|回覆|答复|答覆', // Chinese
].join('|');

/** In lower case. */
const PREFIX = new RegExp(`^(?:${REPLY})(?:\\[\\d{1,3}\\]|\\^\\d{1,3})?[ \\t]?[:：]\\s*`);
/** The colon of a prefix, which stands no further. */
const COLON = /^[^:：]{1,16}[:：]/;
const TAG = /^\[[^[\]]{1,60}\]\s*/;

/** What a subject says of a mail's or a comment's place. */
export interface SubjectParts {
  /** True where it begins as a reply's. */
  reply: boolean;
  /** The subject without the reply's prefixes, list tags kept. */
  words: string;
  /** What replies and their parent have in common: no prefixes, no tags, lower case. */
  base: string;
}

/**
 * Part a subject from what programs put before it.
 *
 * ```text
 * Re: [tides] AW: [tides] Spring tide
 * ^^^         ^^^ prefixes, in any order with the list's tags
 * ```
 */
export function subjectParts(subject: string): SubjectParts {
  let rest = subject.trim();
  let reply = false;
  let tags = '';
  for (let most = 0; most < 20; most++) {
    const prefix = COLON.test(rest) ? PREFIX.exec(lowerCase(rest)) : null;
    const found = prefix ?? TAG.exec(rest);
    if (found === null) break;
    if (prefix !== null) reply = true;
    else if (!tags.includes(found[0].trim())) tags += `${found[0].trim()} `;
    rest = rest.slice(found[0].length);
  }
  return {reply, words: `${tags}${rest}`.trim(), base: rest.trim().toLowerCase()};
}
