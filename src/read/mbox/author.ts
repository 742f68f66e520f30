import {words} from './words.js';

/** Shown where a mail does not say who sent it. */
const NOBODY = 'Unknown sender';

/**
 * Who sent a mail: the display name, or else what stands before the `@`.
 *
 * ```text
 * From: "Wren, Ada" <ada@example.org>
 * From: ada@example.org (Ada Wren)          as mail had it before 1982
 * From: ada at example.org (Ada Wren)       as pipermail hides it from robots
 * ```
 */
export function author(from: string): string {
  const angle = from.lastIndexOf('<');
  const name = angle > 0 ? unquoted(from.slice(0, angle)) : inBrackets(from);
  if (name !== '') return words(name);
  const address = angle === -1 ? from : from.slice(angle + 1);
  const local = /^[^\s@<>(),;]{1,200}/.exec(address.trim())?.[0] ?? '';
  return local === '' ? NOBODY : words(local);
}

function unquoted(text: string): string {
  const name = text.trim();
  const quoted = name.length > 1 && name.startsWith('"') && name.endsWith('"');
  return quoted ? name.slice(1, -1).replace(/\\(.)/g, '$1').trim() : name;
}

function inBrackets(from: string): string {
  const text = from.trimEnd();
  const open = text.endsWith(')') ? text.indexOf('(') : -1;
  return open === -1 ? '' : unquoted(text.slice(open + 1, -1));
}
