import type {Reference, Span} from '../types.js';
import {collapse} from './collapse.js';
import {parsedUrl} from './parsed-url.js';
import {safeUrl} from './safe-url.js';

/** One line of text and where it links to. */
export interface LinkedText {
  text: string;
  links: Span[];
}

const MARK = /\[(\d{1,4})\]/g;
const BARE_URL = /https?:\/\/[^\s<>"“”]{3,2000}/g;
const DOMAIN = / \[((?:[\w-]{1,63}\.){1,8}[\w-]{2,63})\]/;
/** The dump puts a space after a link's words, which shows before a full stop or comma. */
const END_OF_LINK = / (?=[,.;:!?)](?:[\s"”)]|$))/;
const END_OF_SENTENCE = /[.!?]["”)]? /;
const MOST_CHARACTERS = 300;

/**
 * Take the link marks out of a text and say which of its words were linked.
 *
 * ```text
 * another [1]Uber Eats gift card. [pcmag.com]     up to the link's own domain
 *         apps [1]out of the Windows kernel , nearly     up to a space before punctuation
 * the report [2]states. "In                              else one word
 * ```
 * Marks without a reference stay as they are; URLs in the text link to themselves; a link that is not safe to follow
 * loses its mark and keeps its words.
 */
export function linkedText(text: string, references: readonly Reference[]): LinkedText {
  return linking(references)(text);
}

/** As `linkedText`, for several texts of one list of references: it is gone through once for all of them. */
export function linking(references: readonly Reference[]): (text: string) => LinkedText {
  const urls = new Map(references.map(({mark, url}) => [mark, url]));
  return (text) => linkedBy(urls, collapse(text));
}

function linkedBy(urls: ReadonlyMap<number, string>, line: string): LinkedText {
  const result: LinkedText = {text: '', links: []};
  const marks =
    urls.size === 0 || !line.includes('[')
      ? []
      : [...line.matchAll(MARK)].filter((match) => urls.has(Number(match[1])));
  let at = 0;
  for (const [index, mark] of marks.entries()) {
    plain(result, line.slice(at, mark.index));
    at = mark.index + mark[0].length;
    const url = urls.get(Number(mark[1])) as string;
    const words = linkedWords(line.slice(at, marks[index + 1]?.index ?? line.length), url);
    const start = result.text.length;
    result.text += words.text;
    const safe = safeUrl(url);
    if (safe !== undefined && words.text !== '')
      result.links.push({start, end: result.text.length, url: safe});
    at += words.length;
  }
  plain(result, line.slice(at));
  return result;
}

/** The linked words at the start of what follows a mark, and how much of it they and their domain take up. */
function linkedWords(after: string, url: string): {text: string; length: number} {
  const near = after.slice(0, MOST_CHARACTERS);
  const domain = DOMAIN.exec(near);
  if (domain !== null && isHost(url, domain[1] as string)) {
    return {text: near.slice(0, domain.index).trimStart(), length: domain.index + domain[0].length};
  }
  const end = END_OF_LINK.exec(near);
  if (end !== null && !END_OF_SENTENCE.test(near.slice(0, end.index))) {
    return {text: near.slice(0, end.index), length: end.index + 1};
  }
  const word = /^(?:["“][^"“”]{1,80}["”]|[^\s]+)/.exec(near)?.[0] ?? '';
  const text = word.replace(/[.,;:!?)]{1,3}$/, '');
  return {text, length: text.length};
}

function isHost(url: string, domain: string): boolean {
  const host = parsedUrl(url)?.hostname.toLowerCase();
  if (host === undefined) return false;
  return host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`);
}

/** Add text outside of marked links; the URLs in it link to themselves. */
function plain(result: LinkedText, text: string): void {
  const offset = result.text.length;
  for (const match of text.includes('://') ? text.matchAll(BARE_URL) : []) {
    const shown = match[0].replace(/[.,;:!?)\]}'*_]{1,4}$/, '');
    const url = safeUrl(shown);
    const start = offset + match.index;
    if (url !== undefined) result.links.push({start, end: start + shown.length, url});
  }
  result.text += text;
}

/** A stretch of a linked text, with the links that lie wholly within it. */
export function sliceLinked({text, links}: LinkedText, start: number, end: number): LinkedText {
  if (links.length === 0) return {text: text.slice(start, end), links: []};
  const inside = links.filter((link) => link.start >= start && link.end <= end);
  return {
    text: text.slice(start, end),
    links: inside.map((link) => ({...link, start: link.start - start, end: link.end - start})),
  };
}

/** Linked texts one after another, with `between` between them. */
export function joinLinked(parts: readonly LinkedText[], between: string): LinkedText {
  const result: LinkedText = {text: '', links: []};
  for (const [index, part] of parts.entries()) {
    if (index > 0) result.text += between;
    const offset = result.text.length;
    for (const {start, end, url} of part.links) {
      result.links.push({start: start + offset, end: end + offset, url});
    }
    result.text += part.text;
  }
  return result;
}
