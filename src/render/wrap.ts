import {eastAsianWidth} from 'get-east-asian-width';

/** What opens a block: a quotation's mark, or a bullet with the name that stands in it, which is never broken. */
const OPENING = /^(?:> | *(?:-|\d{1,9}\.) (?:\*\*.*?\*\*)?)/;
/**
 * Spaces where a line may end: single ones, since others have a meaning there, not behind a backslash, which would force
 * the break upon every renderer, and not before what opens a list, a heading, a quotation, a table or a rule.
 */
const BREAK =
  /(?<=[^ \\]) (?=[\p{L}\p{N}"“”'‘’«»([<\\$€£…]|\*{1,2}[\p{L}\p{N}])(?!\(?(?:\d{1,9}|[a-z]|[ivxlcdm]{1,9})[.)](?: |$))/iu;
const NO_WIDTH = /^[\p{M}\p{Cf}]$/u;

/**
 * Break the long lines of a Markdown text of ours, in which every block is one line, so that it still reads as the same
 * document: what follows hangs below the first words. A heading has to stay one line.
 *
 * @param width columns, from 1; words that are longer stand out
 */
export function wrap(markdown: string, width: number): string {
  return markdown
    .split('\n')
    .map((line) => (line.length <= width / 2 || line.startsWith('#') ? line : wrapLine(line, width)))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const opening = OPENING.exec(line)?.[0] ?? '';
  const hanging = opening.startsWith('>') ? '> ' : ' '.repeat(opening.indexOf(' ', opening.search(/\S/)) + 1);
  const [first = '', ...words] = line.slice(opening.length).split(BREAK);
  let result = opening + first;
  let used = columns(result);
  for (const word of words) {
    const taken = columns(word);
    const fits = used + 1 + taken <= width;
    result += fits ? ` ${word}` : `\n${hanging}${word}`;
    used = fits ? used + 1 + taken : hanging.length + taken;
  }
  return result;
}

/** Columns that a terminal gives to a word. */
function columns(word: string): number {
  let sum = 0;
  for (const character of word) {
    if (!NO_WIDTH.test(character)) sum += eastAsianWidth(character.codePointAt(0) as number);
  }
  return sum;
}
