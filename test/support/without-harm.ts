import {isHarmful} from './is-harmful.js';

/** What is to become of a text: U+FFFD for each character that a terminal may obey, all others as they are. */
export function withoutHarm(text: string): string {
  return Array.from(text, (character) =>
    isHarmful(character.codePointAt(0) as number) ? '\uFFFD' : character,
  ).join('');
}
