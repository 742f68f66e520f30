import {safeUrl} from '../../text/safe-url.js';

/** The host that a URL points at, without `www.`; undefined where it is no URL that a reader may follow. */
export function siteOf(url: string): string | undefined {
  const safe = safeUrl(url);
  const host = safe === undefined ? '' : new URL(safe).hostname.replace(/^www\./, '');
  return host === '' ? undefined : host;
}
