import type {List, ListItem, PhrasingContent} from 'mdast';
import type {Bullet, Folded} from '../types.js';
import {list, listItem} from './blocks.js';
import {emphasis, linked, strong, text} from './phrasing.js';
import {marked, more, scored} from './wording.js';

/** What a list of bullets shows beside their words. */
export interface BulletListOptions {
  /** Each bullet names the line of its comment in the dump. */
  lines?: boolean | undefined;
  /** Comments without a bullet, counted at the end. */
  folded?: Folded | undefined;
  /** Words for where those are. */
  where?: string;
}

/** Bullets as a list, those below them as lists in it. Nesting is capped by the fold, so that recursion is safe. */
export function bulletList(bullets: readonly Bullet[], options: BulletListOptions): List {
  return nested(bullets, options, false);
}

function nested(bullets: readonly Bullet[], options: BulletListOptions, isNested: boolean): List {
  const {lines = false, folded, where} = options;
  const items = bullets.map((bullet) => item(bullet, lines, isNested));
  if (folded !== undefined) items.push(listItem([text(more(folded, where))]));
  return list(items);
}

function item(bullet: Bullet, lines: boolean, isNested: boolean): ListItem {
  const result = listItem(bulletLine(bullet, lines, isNested));
  const {bullets, folded} = bullet;
  if (bullets.length > 0 || folded !== undefined)
    result.children.push(nested(bullets, {lines, folded}, true));
  return result;
}

/** `**Author** (5, Interesting; line 27), answering Somebody, *New subject*: words` */
function bulletLine(bullet: Bullet, lines: boolean, isNested: boolean): PhrasingContent[] {
  const {author, truncated, answers, subject, text: words, links, line} = bullet;
  const marks = marked([
    scored(bullet.score, bullet.label),
    truncated && 'cut short',
    lines && `line ${line}`,
  ]);
  const result: PhrasingContent[] = [strong(author)];
  if (marks !== '') result.push(text(marks));
  if (answers !== undefined)
    result.push(text(`, answering ${answers ?? (isNested ? 'a missing reply' : 'a missing comment')}`));
  if (subject !== undefined) result.push(text(', '), emphasis(subject));
  return words === '' ? result : [...result, text(': '), ...linked(words, links)];
}
