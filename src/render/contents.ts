import GithubSlugger from 'github-slugger';
import type {Heading, List, ListItem, Root, Text} from 'mdast';
import type {Section} from '../types.js';
import {list, listItem} from './blocks.js';
import {text} from './phrasing.js';
import {many} from './wording.js';

/**
 * A list that links to the headings below the title, by the anchors that GitHub gives them; undefined where there are
 * fewer than two.
 *
 * @param root the document, whose headings all count: equal titles get numbers in their order
 * @param sections those that the first of the headings stand for
 * @param anchors how often each was given above in the same file, without a prototype since titles are hostile
 */
export function contents(
  root: Root,
  sections: readonly Section[],
  anchors: Record<string, number>,
): List | undefined {
  const slugger = new GithubSlugger();
  slugger.occurrences = anchors;
  const entries: ListItem[] = [];
  for (const node of root.children) {
    if (node.type !== 'heading') continue;
    const anchor = slugger.slug(node.children.map((child) => ('value' in child ? child.value : '')).join(''));
    if (node.depth > 1) entries.push(entry(node, anchor, sections[entries.length]));
  }
  return entries.length < 2 ? undefined : list(entries);
}

/** GitHub gives no anchor to a title of marks alone, hence no link. */
function entry({children}: Heading, anchor: string, section: Section | undefined): ListItem {
  const words = children as Text[];
  const counts = section === undefined ? '' : ` · ${many(section.comments, 'comment')}`;
  return listItem([
    ...(anchor === '' ? words : [{type: 'link', url: `#${anchor}`, children: words} as const]),
    text(counts),
  ]);
}
