import {blank} from '../../text/blank.js';
import type {SaidLine} from './said-line.js';

/** Lines that programs, lists and offices put into what people write. */
interface Notice {
  what: string;
  line: RegExp;
  /** How far it reaches: the line, its paragraph, everything below, or up to a line that `until` names. */
  reach: 'line' | 'paragraph' | 'rest';
  until?: RegExp;
  /** True where it may be wrapped over a few lines. */
  isWrapped?: boolean;
}

const NOTICES: readonly Notice[] = [
  {
    what: 'the device',
    line: /^\W{0,3}(?:Sent|Posted|Gesendet|Envoyé|Enviado|Inviato|Verzonden) (?:from|via|von|depuis|de|mit|da|van|using) (?:my |meinem |mon |mi |mio |mijn )?\p{L}[^.!?]{0,60}[.!]?$/iu,
    reach: 'line',
  },
  {
    what: 'how to leave the list',
    line: /\bto (?:un|\(un\))?subscribe\b|\bunsubscribe\b(?:(?!\bunsubscribe\b).){0,80}(?:@|https?:|list|send|mail)|^(?:mailing list|list (?:archives?|info)|archives?): /i,
    reach: 'paragraph',
  },
  {
    what: 'secrets',
    line: /^\W{0,4}(?:(?:notice|disclaimer|confidential(?:ity notice)?)\W{1,3})?(?:this|the (?:information|contents?) (?:contained )?(?:in|of) this|diese) (?:e-?mail|message|communication|transmission|information|nachricht)\b.{0,200}\b(?:confidential|privileged|intended (?:only|solely)|exclusive use|vertraulich|intended recipient)/i,
    reach: 'rest',
    isWrapped: true,
  },
  {
    what: 'secrets, as a title',
    line: /^\W{0,6}(?:confidentiality|legal|privacy|disclaimer)(?: (?:notice|disclaimer|statement|note))?\W{0,4}$/i,
    reach: 'rest',
  },
  {what: 'a signed message', line: /^-{5}BEGIN PGP SIGNED MESSAGE-{5}/, reach: 'line'},
  {what: 'its digest', line: /^Hash: [A-Z0-9-]{3,20}$/, reach: 'line'},
  {
    what: 'keys and encoded blocks',
    line: /^-{5}BEGIN [A-Z0-9 ]{3,40}-{5}$/,
    reach: 'rest',
    until: /^-{5}END [A-Z0-9 ]{3,40}-{5}$/,
  },
  {what: 'uuencoded files', line: /^begin [0-7]{3,4} \S+$/, reach: 'rest', until: /^end$/},
  {
    what: 'attachments that are not there',
    line: /^(?:text|image|application|audio|video|multipart)\/[\w.+-]{1,40} attachment: |^\[?(?:attachment|image|cid): ?[^\s\]]{1,80}\]?$|^-{6,20} next part -{6,20}$|^(?:An HTML|A non-text) attachment was scrubbed/i,
    reach: 'line',
  },
  {
    what: 'words left out',
    line: /^\W{0,4}(?:snip(?:ped)?|cut|deleted|omitted|removed|quoted text(?: hidden)?|\.{3}|…)\W{0,4}$/i,
    reach: 'line',
  },
  {
    what: 'a free mailer',
    line: /^(?:Do You Yahoo!|Get (?:your )?(?:free|private|e-?mail).{0,40}(?:at|with|from) |Send (?:instant|FREE) |Join the world|MSN |Get Your Private, Free|Yahoo! |BT Yahoo! |https?:\/\/(?:\w+\.)?(?:yahoo|hotmail|msn)\.)/i,
    reach: 'paragraph',
  },
  {
    what: 'a virus scanner',
    line: /^\W{0,4}(?:virus-?free|this (?:e-?mail|message) (?:has been|was) (?:checked|scanned)|outgoing mail is certified|checked by AVG)/i,
    reach: 'paragraph',
  },
  {
    what: 'where it was sent from',
    line: /^(?:this (?:e-?mail|message) was sent (?:through|via|using|from|with|by) )/i,
    reach: 'paragraph',
  },
  {what: 'a heading drawn', line: /^[-=*~_#]{2,40} ?[\p{L}\p{N} :]{1,40} ?[-=*~_#]{2,40}$/u, reach: 'line'},
  {what: 'a bot', line: /^\W{0,4}i am a bot\b|^\W{0,3}beep boop\b/i, reach: 'paragraph'},
  {what: 'removed words', line: /^\[(?:deleted|removed|flagged|dead)\]$/i, reach: 'line'},
];

/** Lines that a notice's first words may be wrapped over. */
const WRAPPED = 3;
const MOST_CHARACTERS = 400;

/** Mark what no person wrote for this thread. */
export function markNotices(lines: readonly SaidLine[]): void {
  for (let at = 0; at < lines.length; at++) {
    const {text, kind} = lines[at] as SaidLine;
    if (kind !== 'own' || blank(text)) continue;
    const line = text.trim().slice(0, MOST_CHARACTERS);
    const below = lines.slice(at + 1, at + WRAPPED).map((next) => next.text.trim());
    const wrapped = [line, ...below].join(' ').slice(0, MOST_CHARACTERS);
    const notice = NOTICES.find((known) => known.line.test(known.isWrapped === true ? wrapped : line));
    if (notice === undefined) continue;
    const end = endOf(lines, at, notice);
    for (const noted of lines.slice(at, end)) if (noted.kind === 'own') noted.kind = 'aside';
    at = end - 1;
  }
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
