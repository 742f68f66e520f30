import {isWordCode} from '../../text/ascii.js';
import {blank} from '../../text/blank.js';
import {lowerCase} from '../../text/lower-case.js';
import {type Opened, Openings} from '../../text/openings.js';
import type {SaidLine} from './said-line.js';

/** Lines that programs, lists and offices put into what people write; marks may stand before their first words. */
interface Notice {
  what: string;
  line: RegExp;
  /** How far it reaches: the line, its paragraph, everything below, or up to a line that `until` names. */
  reach: 'line' | 'paragraph' | 'rest';
  until?: RegExp;
  /** True where it may be wrapped over a few lines. */
  isWrapped?: boolean;
}

/** One that is known by its first words. */
interface OpenedNotice extends Notice, Opened {
  /** One of these it must hold, in lower case, where many other lines open alike. */
  holds?: readonly string[];
}

/** … or by a word anywhere. */
const LEAVING: OpenedNotice = {
  what: 'how to leave the list',
  opens: 'mailing list:|list archive|list archives|list info|archive:|archives:',
  line: /\bto (?:un|\(un\))?subscribe\b|\bunsubscribe\b(?:(?!\bunsubscribe\b).){0,80}(?:@|https?:|list|send|mail)|^(?:mailing list|list (?:archives?|info)|archives?): /i,
  reach: 'paragraph',
};

/** The kinds, each known by its first words; what its line holds for must begin with one of those. */
export const NOTICES: readonly OpenedNotice[] = [
  {
    what: 'the device',
    opens: 'sent|posted|gesendet|envoyé|enviado|inviato|verzonden',
    line: /^\W{0,3}(?:Sent|Posted|Gesendet|Envoyé|Enviado|Inviato|Verzonden) (?:from|via|von|depuis|de|mit|da|van|using) (?:my |meinem |mon |mi |mio |mijn )?\p{L}[^.!?]{0,60}[.!]?$/iu,
    reach: 'line',
  },
  LEAVING,
  {
    what: 'secrets',
    opens: '|this|the|diese|notice|disclaimer|confidential|confidentiality',
    holds: ['confidential', 'privileged', 'intended', 'exclusive use', 'vertraulich'],
    line: /^\W{0,4}(?:(?:notice|disclaimer|confidential(?:ity notice)?)\W{1,3})?(?:this|the (?:information|contents?) (?:contained )?(?:in|of) this|diese) (?:e-?mail|message|communication|transmission|information|nachricht)\b.{0,200}\b(?:confidential|privileged|intended (?:only|solely)|exclusive use|vertraulich|intended recipient)/i,
    reach: 'rest',
    isWrapped: true,
  },
  {
    what: 'secrets, as a title',
    opens: 'confidentiality|legal|privacy|disclaimer',
    line: /^\W{0,6}(?:confidentiality|legal|privacy|disclaimer)(?: (?:notice|disclaimer|statement|note))?\W{0,4}$/i,
    reach: 'rest',
  },
  {
    what: 'a signed message',
    opens: 'begin pgp signed',
    line: /^-{5}BEGIN PGP SIGNED MESSAGE-{5}/,
    reach: 'line',
  },
  {what: 'its digest', opens: 'hash:', line: /^Hash: [A-Z0-9-]{3,20}$/, reach: 'line'},
  {
    what: 'keys and encoded blocks',
    opens: 'begin',
    line: /^-{5}BEGIN [A-Z0-9 ]{3,40}-{5}$/,
    reach: 'rest',
    until: /^-{5}END [A-Z0-9 ]{3,40}-{5}$/,
  },
  {what: 'uuencoded files', opens: 'begin', line: /^begin [0-7]{3,4} \S+$/, reach: 'rest', until: /^end$/},
  {
    what: 'attachments that are not there',
    opens:
      'text/|image/|application/|audio/|video/|multipart/|attachment:|image:|cid:|next part|an html|a non-text',
    line: /^(?:text|image|application|audio|video|multipart)\/[\w.+-]{1,40} attachment: |^\[?(?:attachment|image|cid): ?[^\s\]]{1,80}\]?$|^-{6,20} next part -{6,20}$|^(?:An HTML|A non-text) attachment was scrubbed/i,
    reach: 'line',
  },
  {
    what: 'words left out',
    opens: '|snip|snipped|cut|deleted|omitted|removed|quoted text',
    line: /^\W{0,4}(?:snip(?:ped)?|cut|deleted|omitted|removed|quoted text(?: hidden)?|\.{3}|…)\W{0,4}$/i,
    reach: 'line',
  },
  {
    what: 'a free mailer',
    opens:
      'do you yahoo|get free…|get private…|get email…|get e-mail…|get your free…|get your private…|get your email…|get your e-mail…|send instant|send free|join the world…|msn|yahoo!|bt yahoo!',
    line: /^(?:Do You Yahoo!|Get (?:your )?(?:free|private|e-?mail).{0,40}(?:at|with|from) |Send (?:instant|FREE) |Join the world|MSN |Get Your Private, Free|Yahoo! |BT Yahoo! )/i,
    reach: 'paragraph',
  },
  {
    what: 'its page',
    opens: 'http:|https:',
    holds: ['yahoo.', 'hotmail.', 'msn.'],
    line: /^https?:\/\/(?:\w+\.)?(?:yahoo|hotmail|msn)\./i,
    reach: 'paragraph',
  },
  {
    what: 'a virus scanner',
    opens: 'virusfree…|virus-free…|this email|this e-mail|this message|outgoing mail|checked by avg…',
    line: /^\W{0,4}(?:virus-?free|this (?:e-?mail|message) (?:has been|was) (?:checked|scanned)|outgoing mail is certified|checked by AVG)/i,
    reach: 'paragraph',
  },
  {
    what: 'where it was sent from',
    opens: 'this email was sent|this e-mail was sent|this message was sent',
    line: /^(?:this (?:e-?mail|message) was sent (?:through|via|using|from|with|by) )/i,
    reach: 'paragraph',
  },
  {
    what: 'a bot',
    opens: 'i am a bot|beep boop',
    line: /^\W{0,4}i am a bot\b|^\W{0,3}beep boop\b/i,
    reach: 'paragraph',
  },
  {
    what: 'removed words',
    opens: 'deleted|removed|flagged|dead',
    line: /^\[(?:deleted|removed|flagged|dead)\]$/i,
    reach: 'line',
  },
];

const OPENINGS = new Openings(NOTICES);

const DRAWN: Notice = {
  what: 'a heading drawn',
  line: /^[-=*~_#]{2,40} ?[\p{L}\p{N} :]{1,40} ?[-=*~_#]{2,40}$/u,
  reach: 'line',
};
/** What it is drawn with. */
const DRAWN_WITH = '-=*~_#';

/** Lines that a notice's first words may be wrapped over. */
const WRAPPED = 3;
const MOST_CHARACTERS = 400;

/** Mark what no person wrote for this thread. */
export function markNotices(lines: readonly SaidLine[]): void {
  for (let at = 0; at < lines.length; at++) {
    const {text, kind} = lines[at] as SaidLine;
    if (kind !== 'own' || blank(text)) continue;
    const line = text.trim().slice(0, MOST_CHARACTERS);
    const notice = noticeAt(lines, at, line);
    if (notice === undefined) continue;
    const end = endOf(lines, at, notice);
    for (const noted of lines.slice(at, end)) if (noted.kind === 'own') noted.kind = 'aside';
    at = end - 1;
  }
}

function noticeAt(lines: readonly SaidLine[], at: number, line: string): Notice | undefined {
  const lower = lowerCase(line);
  if (lower.includes('subscribe') && LEAVING.line.test(line)) return LEAVING;
  const opened = OPENINGS.find(lower, firstWord(line), (notice) => {
    const whole = notice.isWrapped === true ? wrapped(lines, at, line) : line;
    if (notice.holds !== undefined && !holdsOne(whole.toLowerCase(), notice.holds)) return false;
    return notice.line.test(whole);
  });
  if (opened !== undefined) return opened;
  return isDrawn(line) && DRAWN.line.test(line) ? DRAWN : undefined;
}

/** Where the first letter, digit or `_` of ASCII stands, or the length of the text. */
function firstWord(text: string): number {
  let at = 0;
  while (at < text.length && !isWordCode(text.charCodeAt(at))) at++;
  return at;
}

/** A line and what may belong to it of those below. */
function wrapped(lines: readonly SaidLine[], at: number, line: string): string {
  const below = lines.slice(at + 1, at + WRAPPED).map((next) => next.text.trim());
  return [line, ...below].join(' ').slice(0, MOST_CHARACTERS);
}

function holdsOne(text: string, parts: readonly string[]): boolean {
  return parts.some((part) => text.includes(part));
}

function isDrawn(line: string): boolean {
  const ends = [line.charAt(0), line.charAt(1), line.charAt(line.length - 1)];
  return line.length > 4 && ends.every((mark) => DRAWN_WITH.includes(mark));
}

function endOf(lines: readonly SaidLine[], at: number, {reach, until}: Notice): number {
  if (reach === 'line') return at + 1;
  let end = at + 1;
  while (end < lines.length) {
    const {text, kind} = lines[end] as SaidLine;
    if (kind !== 'own' || (reach === 'paragraph' && blank(text))) break;
    end++;
    if (until?.test(text.trim()) === true) break;
  }
  return end;
}
