import {parsedUrl} from '../../text/parsed-url.js';

/** A URL that the text alone shows to be one, to its last character. */
const BARE = /^https?:\/\/[^\s<>"“”]{2,1999}[^\s<>"“”.,;:!?)\]}'*_]$/;
const HOST = /^(?:[\w-]{1,63}\.){1,8}[\w-]{2,63}$/;

/**
 * The words of a link as the flat dump writes them, so that the rest of the program knows one way only.
 *
 * ```text
 * [1]the survey of 1987 [example.net]
 * ^^^ its mark           ^ where it leads
 * ```
 * A link whose words are its URL, cut short or whole, is that URL.
 *
 * @param mark gives the number of its mark, undefined where there are too many
 */
export function linkWords(shown: string, url: string, mark: () => number | undefined): string {
  const words = shown.trim();
  if (words === '' || url === '' || url === `mailto:${words}`) return shown;
  const before = shown.slice(0, shown.length - shown.trimStart().length);
  const after = shown.slice(shown.trimEnd().length);
  if (isSame(words, url) && BARE.test(url)) return `${before}${url}${after}`;
  const number = mark();
  if (number === undefined) return shown;
  const host = hostOf(url);
  return `${before}[${number}]${words}${host === undefined ? '' : ` [${host}]`}${after}`;
}

function isSame(words: string, url: string): boolean {
  if (words === url || `http://${words}` === url || `${words}/` === url) return true;
  const cut = /(?:\.\.\.|…)$/.exec(words);
  return cut !== null && cut.index > 'https://'.length && url.startsWith(words.slice(0, cut.index));
}

function hostOf(url: string): string | undefined {
  const parsed = /^[a-z][a-z0-9+.-]{0,30}:/i.test(url) ? parsedUrl(url) : undefined;
  const host = parsed?.hostname.replace(/^www\./, '');
  return host !== undefined && HOST.test(host) ? host : undefined;
}
