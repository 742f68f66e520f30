import {parsedUrl} from './parsed-url.js';

const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/**
 * The URL in its normal spelling where a reader may follow it, else undefined: dumps come from strangers, so only
 * absolute http, https and mailto URLs count, whatever the spelling that a browser would forgive.
 */
export function safeUrl(url: string): string | undefined {
  const parsed = /^[a-z]/i.test(url) ? parsedUrl(url) : undefined;
  return parsed !== undefined && SCHEMES.has(parsed.protocol) ? parsed.href : undefined;
}
