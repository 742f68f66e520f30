import type {Dump} from '../types.js';
import {Failure} from './io.js';
import {recognize} from './stages.js';

/** The one line for an input without comments: what the reader says of it, or what it looks like. */
export function nothingFound(name: string, text: string, from: string, dumps: readonly Dump[]): Failure {
  const fatal = dumps.flatMap(({messages}) => messages).find((message) => message.fatal === true);
  const place = `${name}:${fatal?.line ?? 1}:${fatal?.column ?? 1}`;
  if (text.trim() === '')
    return new Failure(`${place}: the input is empty (expected the text of a discussion thread)`);
  const other = from === 'auto' ? undefined : recognize(text);
  if (other !== undefined && other.format !== from) {
    const hint = `leave --from out or name ${other.format}: ${other.because}`;
    return new Failure(`${name}:1:1: no comment found as ${from}, it looks like ${other.format} (${hint})`);
  }
  if (fatal !== undefined) return new Failure(`${place}: ${fatal.reason}`);
  const looked =
    'looked for a line that ends in `(Score:N)` with a line `by NAME ( UID )` below it, for `** ` outlines, mail and JSON';
  const hint = text.includes('\0') ? 'it seems to be no text' : 'is it the text of a thread?';
  return new Failure(`${place}: no comment found, ${looked} (${hint})`);
}
