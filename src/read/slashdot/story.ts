import {blank} from '../../text/blank.js';
import type {Line} from '../../text/lines.js';
import {positionOf} from '../../text/position.js';
import type {Story} from '../../types.js';
import {paragraphs} from '../plain/paragraphs.js';
import {references} from '../plain/references.js';

/** `News: 0178195044`, the first line of a dump. */
export const NEWS = /^News: (\d{1,20})$/;
const DATELINE = /^\(([^()]{1,80}) \(([^()]{1,80})\) from the (.{1,300}) dept\.\)$/;
const SITE = /\(([\w.-]{1,100})\)$/;
const NO_BREAK_SPACE = '\u00A0';

/** Lines below the first in which the title and the dateline are looked for. */
const MOST_HEAD_LINES = 24;

/**
 * Read what stands above the first comment; `rows` holds at least one line that is not blank.
 *
 * ```text
 * News: 0178195044
 *   ARM Kilroe hic erat!            a no-break space, a word, a fortune
 * Clock Runs Backwards (example.org)
 * (Thursday June 26, 2025 @05:40PM (msmash) from the twice-bitten dept.)
 * ```
 */
export function story(rows: readonly Line[]): Story {
  const head = rows.slice(0, MOST_HEAD_LINES);
  const news = head.findIndex((row) => NEWS.test(row.text.trimEnd()));
  const fortune = head.findIndex((row) => row.text.startsWith(NO_BREAK_SPACE) && !blank(row.text));
  const dateline = head.findIndex((row) => DATELINE.test(row.text.trim()));
  const above = Math.max(news, fortune);
  const title =
    dateline === -1 && above === -1 ? -1 : head.findIndex((row, index) => index > above && !blank(row.text));
  const hasTitle = title !== -1 && (dateline === -1 || title < dateline);
  const body = references(rows.slice(Math.max(above, dateline, hasTitle ? title : -1) + 1));
  return {
    ...(news !== -1 && {reference: NEWS.exec(head[news]?.text.trimEnd() ?? '')?.[1] as string}),
    ...(fortune !== -1 && {fortune: withoutFirstWord(head[fortune]?.text ?? '')}),
    ...(hasTitle && titleParts(head[title]?.text ?? '')),
    ...(dateline !== -1 && datelineParts(head[dateline]?.text ?? '')),
    paragraphs: paragraphs(body.body),
    links: body.links,
    position: positionOf(rows),
  };
}

function withoutFirstWord(text: string): string {
  return text.trim().replace(/^\S+\s+/, '');
}

function titleParts(text: string): Pick<Story, 'title' | 'site'> {
  const title = text.trim();
  const match = SITE.exec(title.slice(-102));
  if (match === null || match[0].length === title.length) return {title};
  return {title: title.slice(0, -match[0].length).trim(), site: match[1] as string};
}

function datelineParts(text: string): Pick<Story, 'posted' | 'editor' | 'department'> {
  const [, posted, editor, department] = DATELINE.exec(text.trim()) as unknown as [
    string,
    string,
    string,
    string,
  ];
  return {posted, editor, department};
}
