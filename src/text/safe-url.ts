const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/**
 * The URL in its normal spelling where a reader may follow it, else undefined: dumps come from strangers, so only
 * absolute http, https and mailto URLs count, whatever the spelling that a browser would forgive.
 */
export function safeUrl(url: string): string | undefined {
  if (!/^[a-z]/i.test(url) || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return SCHEMES.has(parsed.protocol) ? parsed.href : undefined;
}
