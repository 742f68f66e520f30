import {blank} from '../../text/blank.js';
import {collapse} from '../../text/collapse.js';
import type {Line} from '../../text/lines.js';
import {parsedUrl} from '../../text/parsed-url.js';
import {positionOf} from '../../text/position.js';
import type {Reference, Story} from '../../types.js';
import {body} from './body.js';
import {rejoined, type Wrap} from './wrap.js';

/** Columns of a line. */
export const WIDTH = 67;
/** Columns before the story's lines. */
export const STORY_INDENT = 4;

/** Lines below the first in which the list of addresses is looked for. */
const MOST_HEAD_LINES = 40;

/** One line of the list above the story: `  o Reference: 0191004583`. */
export const ITEM = /^ {0,4}o (Reference|News link|Source link):(?: (.*))?$/s;

const DATELINE = /^(.{1,80}) \(([^()]{1,80})\)(?: from the (.{1,300}) dept\.)?$/;
const CHANNEL = /^\[[^[\]]{1,80}\] (.{1,80})$/;
const SITE = / \(([\w.-]{1,100})\)$/;

/**
 * Read what stands above the first comment; `rows` holds at least one line that is not blank.
 *
 * ```text
 *         CLOCK RUNS BACKWARDS (EXAMPLE.ORG)            centred, the lower case lost
 *
 *   Thursday June 26, 2025 @05:40PM (msmash)            or `[linux_gaming] 2018-10-09_08-00`
 *   from the twice-bitten dept.
 *
 *   o Reference: 0191004583
 *   o News link: https://news.example.org/story/1       where the discussion is
 *   o Source link: https://example.org/clock            what it is about, may be empty
 *
 *     The  story, padded  to  the  full width
 * ```
 */
export function story(rows: readonly Line[], knows: Wrap['knows']): Story {
  const items = itemRows(rows);
  const first = items[0] ?? 0;
  const runs = textRuns(rows.slice(0, first));
  const title = collapse(rejoined(runs[0] ?? [], {width: WIDTH, spaces: 0, knows}));
  const wrap = {width: WIDTH - STORY_INDENT, spaces: 1, knows};
  const {paragraphs, links} = body(rows.slice((items.at(-1) ?? -1) + 1), {...wrap, justified: true});
  const item = (name: string): string => itemText(rows, items, name);
  const addresses = [item('Source link'), item('News link')].filter((url) => url !== '');
  const reference = item('Reference');
  return {
    ...(reference !== '' && {reference}),
    ...titleParts(title, addresses),
    ...detailParts(collapse(runs.slice(1).flat().join(' '))),
    paragraphs,
    links: [...spareMarks(addresses, links, paragraphs.map(({text}) => text).join('\n')), ...links],
    position: positionOf(rows),
  };
}

function itemRows(rows: readonly Line[]): number[] {
  const result: number[] = [];
  for (const [index, {text}] of rows.slice(0, MOST_HEAD_LINES).entries()) {
    if (ITEM.test(text.trimEnd())) result.push(index);
    else if (result.length > 0) break;
  }
  return result;
}

function itemText(rows: readonly Line[], items: readonly number[], name: string): string {
  for (const index of items) {
    const match = ITEM.exec(rows[index]?.text.trimEnd() ?? '');
    if (match?.[1] === name) return (match[2] ?? '').trim();
  }
  return '';
}

/** The lines between blank ones, trimmed. */
function textRuns(rows: readonly Line[]): string[][] {
  const result: string[][] = [];
  let isOpen = false;
  for (const {text} of rows) {
    if (blank(text)) isOpen = false;
    else if (isOpen) result.at(-1)?.push(text.trim());
    else {
      result.push([text.trim()]);
      isOpen = true;
    }
  }
  return result;
}

/** The site is what the title names, or else the host that the story points at. */
function titleParts(title: string, addresses: readonly string[]): Pick<Story, 'title' | 'site'> {
  if (title === '') return {};
  const match = SITE.exec(title.slice(-104));
  if (match !== null)
    return {title: title.slice(0, -match[0].length), site: (match[1] as string).toLowerCase()};
  const host = addresses.flatMap((url) => parsedUrl(url)?.hostname ?? [])[0] ?? '';
  return {title, ...(host !== '' && {site: host.replace(/^www\./, '')})};
}

function detailParts(details: string): Pick<Story, 'posted' | 'editor' | 'department'> {
  const [, posted, editor, department] = DATELINE.exec(details) ?? [];
  if (posted !== undefined && editor !== undefined) {
    return {posted, editor, ...(department !== undefined && {department})};
  }
  const stated = CHANNEL.exec(details)?.[1] ?? details;
  return stated === '' ? {} : {posted: stated};
}

/** The addresses as references whose marks the story's text does not hold; a digest points at the first that fits. */
function spareMarks(addresses: readonly string[], links: readonly Reference[], text: string): Reference[] {
  const used = new Set([...text.matchAll(/\[(\d{1,9})\]/g)].map((match) => Number(match[1])));
  let mark = links.at(-1)?.mark ?? 0;
  return addresses.map((url) => {
    do mark++;
    while (used.has(mark));
    return {mark, url};
  });
}
