/**
 * The parts of an absolute URL; undefined where a text is none. Not `URL.canParse`: once V8 has compiled a call of it,
 * Node 20 refuses URLs with letters such as `é` that it took before, so that digests would depend on what went before.
 */
export function parsedUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
