const ID = /<([^<>\s]{1,998})>/g;

/** The ids between angle brackets in a header, in order. */
export function messageIds(value: string): string[] {
  return [...value.matchAll(ID)].map((match) => match[1] as string);
}

/** A mail's own id; some programs leave the brackets out. */
export function messageId(value: string): string | undefined {
  const id = messageIds(value)[0] ?? value.trim();
  return id === '' ? undefined : id;
}
