import type {Folded} from '../types.js';

/** Names that a count spells out. */
const MOST_NAMES = 4;

/** `1 comment`, `2 comments`. */
export function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** `2`, `5, Interesting`, or undefined where nobody scored. */
export function scored(score: number | undefined, label: string | undefined): string | undefined {
  if (score === undefined) return label;
  return label === undefined ? String(score) : `${score}, ${label}`;
}

/** What stands in brackets behind a name, such as ` (5, Interesting; cut short)`; empty where nothing is known. */
export function marked(marks: readonly (string | false | undefined)[]): string {
  const known = marks.filter((mark) => mark !== undefined && mark !== false);
  return known.length === 0 ? '' : ` (${known.join('; ')})`;
}

/** `+3 more: Ann, Bob and 1 other`. */
export function more({count, authors}: Folded, where = ''): string {
  const named = authors.length <= MOST_NAMES + 1 ? authors : authors.slice(0, MOST_NAMES);
  const others = authors.length - named.length;
  // `Lee, Ann` is one person.
  const between = named.some((name) => name.includes(',')) ? '; ' : ', ';
  return `+${count} more${where}: ${named.join(between)}${others === 0 ? '' : ` and ${many(others, 'other')}`}`;
}
