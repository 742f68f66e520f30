import {isDigit, isWordCode} from '../../text/ascii.js';

/** What says where somebody is reached: `Phone: …` */
const WAYS = new Set(
  'tel phone fax mobile cell voice email e-mail mailto icq skype pgp gpg www homepage office ph'.split(' '),
);
/** What follows it, besides a number, with a space between or without. */
const BEHIND_WAYS = ':.+(';
const PAGE = /^<?(?:https?:\/\/|www\.)\S{1,200}>?$/i;
const ADDRESS = /^\S[^\s@]{0,79}@\S{1,80}$/;
/** What telephone numbers and postal codes have in common. */
const NUMBER = /\d{3}/;
const TELEPHONE = /\d{2}[)}]?[ ./-]?\d{3,4}[ .-]\d{3}/;
const POSTAL_CODE = /\b[A-Z]{2} \d{5}\b/i;

/** True for a line that stands below somebody's name: `Phone: …`, addresses, pages. */
export function isContact(text: string): boolean {
  return (
    namesWay(text.toLowerCase()) ||
    (text.includes('@') && ADDRESS.test(text)) ||
    ('<hHwW'.includes(text.charAt(0)) && PAGE.test(text)) ||
    (NUMBER.test(text) && (TELEPHONE.test(text) || POSTAL_CODE.test(text)))
  );
}

function namesWay(lower: string): boolean {
  for (let at = 1; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code === 0x20 || code > 0x3a) continue;
    const isSpaced = lower.charCodeAt(at - 1) === 0x20;
    if (!(BEHIND_WAYS.includes(lower.charAt(at)) || (isSpaced && isDigit(code)))) continue;
    const end = isSpaced ? at - 1 : at;
    const start = wordStart(lower, end);
    const word = lower.slice(start, end);
    // The hyphen parts other words.
    const isMail = word === 'mail' && lower.slice(wordStart(lower, start - 1), start) === 'e-';
    if (isMail || WAYS.has(word)) return true;
  }
  return false;
}

/** Where the word begins that ends at an index. */
function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start--;
  return start;
}
