import type {Token} from './json-token.js';
import {Unreadable} from './unreadable.js';

/** Characters of what was found that a message shows. */
const MOST_SHOWN = 20;

/** What people and programs write that is no JSON. */
const HINTS = new Map([
  ["'", ' (JSON wants double quotes)'],
  ['/', ' (JSON has no comments)'],
  ['}', ' (is there a comma too many before it?)'],
  [']', ' (is there a comma too many before it?)'],
  ['None', ' (JSON writes null)'],
  ['NaN', ' (JSON writes null)'],
  ['undefined', ' (JSON writes null)'],
  ['True', ' (JSON writes true)'],
  ['False', ' (JSON writes false)'],
]);

/** What to say of a token that does not belong where it stands. */
export function unexpected(
  what: string,
  text: string,
  {kind, start, end, value}: Token,
  levels: number,
): Unreadable {
  if (kind === 'end') {
    const open = levels === 0 ? '' : levels === 1 ? ', 1 level is open' : `, ${levels} levels are open`;
    return new Unreadable('syntax', start, `the text ends where ${what} is expected${open} (is it cut off?)`);
  }
  const found = text.slice(start, Math.min(end, start + MOST_SHOWN));
  const hint = HINTS.get(String(value)) ?? '';
  return new Unreadable(
    'syntax',
    start,
    `expected ${what}, found \`${found}${found.length < end - start ? '…' : ''}\`${hint}`,
  );
}
