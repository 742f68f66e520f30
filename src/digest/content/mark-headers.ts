import {blank} from '../../text/blank.js';
import {subjectOf} from '../../thread/subject.js';
import type {Comment} from '../../types.js';
import type {SaidLine} from './said-line.js';

/** Header lines of a mail that got into its words. */
const HEADER =
  /^(?:from|to|cc|bcc|originally sent(?: on)?|sent by|subject|date|sent|reply-to|in-reply-to|message-id|references|newsgroups|organi[sz]ation|sender|return-path|received|x-[a-z-]{1,30}|mime-version|content-[a-z-]{1,30}|list-[a-z-]{1,30})\s?:(?:\s|$|\S+@)/i;
/** Those that are nothing else even alone. */
const ALONE =
  /^(?:cc|bcc|in-reply-to|message-id|references|return-path|mime-version|content-type|reply-to)\s?:/i;
/** An address or a message id, as a word. */
const ADDRESS = /^[<("]{0,2}(?:mailto:)?[^\s<>@]{1,200}@[^\s<>@]{1,200}[>)",;.]{0,3}$/;
/** Words of a name beside one. */
const MOST_NAMES = 4;
/** What `WROTE` and `DATED` hold, one or another, wherever it stands. */
const SAYS = /wr[io]te|sa[iy]|asked|schr|écrit|skrev|dated/;
/** What somebody did whose words follow. */
const WROTE =
  / (?:wrote|writes|said|says|asked|schrieb|écrit|skrev|schreef)(?: in (?:message|article) \S{1,100})?\s?[:,]?$/u;
/** Who did it, a name or an address, and when. */
const WRITER =
  /^(?:[^\s:@]{1,60}@[^\s:]{1,60}|\W{0,3}(?!(?:It|He|She|They|I|We|You|This|That|Who|What|As|Somebody|Someone|One)(?: |$))\p{Lu}[\p{L}.'’-]{0,40}(?:,? (?:\p{Lu}[\p{L}.'’-]{0,40}|d[eiu]|van|von|der|[("<]\S{1,60})){0,4})(?:,? (?:on |at )?[^:a-z]{0,40})?$/u;
/** `ann@example.org wrote`, `Ann Lee <ann@example.org> on 02/02/99 08:04 PM`: an address needs no colon. */
const ADDRESSED =
  /^[^@]{0,119}[^\s@]@[^\s@]{1,60} ?(?:(?:wrote|writes|said)[:.…]{0,3}|on \d{1,4}[/.-]\d{1,2}[/.-]\d{1,4} .{0,20})$/;
/** `In a message dated 8/27/01 5:17:12 PM,` */
const DATED = /^In a message dated \d/;
/** `On Monday, 1 January 2024, Ann wrote:` */
const DATED_WRITER = /^(?=.{0,220} (?:wrote|writes):?$)\W{0,3}On \p{L}{3,9},? .{0,80}\d{4}/u;
/** A link's number and where it goes: `[2] http://example.org/`. */
const REFERENCE = /^\[[\w-]{1,12}\]:?\s*<?(?:[a-z]{3,6}:\/\/|www\.)\S{1,400}>?$/i;
/** Characters of a header's name, with a space before the colon. */
const LONGEST_NAME = 40;
/** Longer lines are somebody's words. */
const LONGEST = 400;
/** Fewer characters of a title are anybody's. */
const FEWEST_CHARACTERS = 8;
/** A line so long that stops without an end mark goes on with an address. */
const FULL = 45;
const ENDED = /[.!?:;…]$/;
/** `<ann>`, `</ann>`, `[Jack]`: who speaks, set apart by a tag of their own. */
const TAG = /^<\/?[\w .-]{1,30}>$|^\[[\p{Lu}][\p{L}]{1,20}(?: \p{Lu}[\p{L}]{1,20})?\]:?$/u;

/**
 * Mark header lines, addresses alone on a line, and lines that only say who writes.
 *
 * ```text
 * cc: Tides List <tides@example.org>
 * In-reply-to: Your message of Wed, 08 Sep 1999 14:35:43 +0100."
 *              <Pine.GSU.4@example.org>
 * ```
 */
export function markHeaders(lines: readonly SaidLine[], {subject}: Comment): void {
  const full = lines.filter(({text, kind}) => kind === 'own' && !blank(text));
  const title = subjectOf(subject).words.toLowerCase();
  let inHeaders = false;
  let above = '';
  for (const [at, line] of full.entries()) {
    const text = line.text.trim();
    const below = full[at + 1]?.text.trim() ?? '';
    inHeaders = text.length < LONGEST && isHeader(text, title, above, below, inHeaders);
    if (inHeaders) line.kind = 'aside';
    above = text;
  }
}

/** @param inHeaders true where the line above is a header */
function isHeader(text: string, title: string, above: string, below: string, inHeaders: boolean): boolean {
  const isNamed = isHeaded(text) && HEADER.test(text);
  const repeats =
    (isNamed && repeatsTitle(text, title)) ||
    (inHeaders && above.endsWith(':') && repeatsTitle(`:${text}`, title));
  const isAddress = holdsAddresses(text) && (inHeaders || ENDED.test(above) || above.length < FULL);
  return (
    isAddress ||
    repeats ||
    (isHeaded(text) && ALONE.test(text)) ||
    (isNamed &&
      (inHeaders ||
        (isHeaded(below) && HEADER.test(below)) ||
        repeatsTitle(`:${below}`, title) ||
        /@|^date|^sent/i.test(text))) ||
    (SAYS.test(text) && (saysWhoWrites(text) || isDated(text))) ||
    (text.includes('@') && ADDRESSED.test(text)) ||
    ((text.startsWith('[') || text.startsWith('<')) && (REFERENCE.test(text) || TAG.test(text)))
  );
}

/** True where the first colon stands as near as a header's. */
function isHeaded(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && colon <= LONGEST_NAME;
}

function isDated(text: string): boolean {
  return DATED.test(text) || (/wr[io]tes?:?$/.test(text) && DATED_WRITER.test(text));
}

/** True for `Ann Lee wrote:`. */
function saysWhoWrites(text: string): boolean {
  const wrote = WROTE.exec(text);
  return wrote !== null && WRITER.test(text.slice(0, wrote.index));
}

/** True for `Subject: Re: How tall is the` above `bell`: the comment's own title, or how it begins. */
function repeatsTitle(text: string, title: string): boolean {
  const words = subjectOf(text.slice(text.indexOf(':') + 1).trim()).words.toLowerCase();
  return words.length >= FEWEST_CHARACTERS && title.startsWith(words);
}

/** True for addresses and message ids with nothing beside them but names: `Ann Lee <ann@example.org>, bert@example.org`. */
function holdsAddresses(text: string): boolean {
  if (!text.includes('@')) return false;
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const addresses = words.filter((word) => ADDRESS.test(word)).length;
  const names = words.filter((word) => /^["'(]{0,2}\p{Lu}[\p{L}.'’-]*["')]{0,2}$/u.test(word)).length;
  return addresses > 0 && addresses + names === words.length && names <= addresses * MOST_NAMES;
}
