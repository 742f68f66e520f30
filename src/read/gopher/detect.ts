import {blank} from '../../text/blank.js';
import type {Line} from '../../text/lines.js';
import {ITEM} from './story.js';

/** Lines looked at from the first with words in it. */
const MOST_LINES = 400;
/** All lines are indented; damage may change some. */
const LEAST_INDENTED = 0.9;

const OPENING = /^(?: {3}){0,15} {2}\*\* \S/;
const AUTHOR = /^ {5,53}\(by \S.*\)$/;

/** Why these lines look like a gopher dump: the list of addresses, or else a subject and an author in brackets. */
export function detect(rows: readonly Line[]): string | undefined {
  const first = rows.findIndex(({text}) => !blank(text));
  if (rows[first]?.text.startsWith('  ') !== true) return undefined;
  const near = rows.slice(first, first + MOST_LINES);
  const filled = near.filter(({text}) => !blank(text));
  const indented = filled.filter(({text}) => text.startsWith('  '));
  if (indented.length < filled.length * LEAST_INDENTED) return undefined;
  const item = near.find(({text}, at) => isNewsItem(text, near[at + 1]?.text));
  if (item !== undefined) return `line ${item.number} is \`o Reference:\`, and \`o News link:\` follows`;
  const opening = near.find(
    ({text}, at) => OPENING.test(text) && AUTHOR.test(near[at + 1]?.text.trimEnd() ?? ''),
  );
  if (opening === undefined) return undefined;
  return `line ${opening.number} is a subject behind \`** \`, and \`(by NAME)\` follows`;
}

function isNewsItem(text: string, next: string | undefined): boolean {
  return (
    ITEM.exec(text.trimEnd())?.[1] === 'Reference' && ITEM.exec(next?.trimEnd() ?? '')?.[1] === 'News link'
  );
}
