import type {BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, Root} from 'mdast';
import type {Bullet, Digest, Folded, Section} from '../types.js';
import {emphasis, joined, link, linked, strong, text} from './phrasing.js';
import {many, more, scored} from './wording.js';

/** Build the document of a digest: headings, paragraphs, lists, quotations and links, no other nodes. */
export function toMdast(digest: Digest): Root {
  const children: Root['children'] = [];
  if (digest.title !== undefined) children.push(heading(1, digest.title));
  const source = sourceLine(digest);
  if (source.length > 0) children.push({type: 'paragraph', children: source});
  if (digest.lead.text !== '') {
    children.push({type: 'blockquote', children: [paragraph(linked(digest.lead.text, digest.lead.links))]});
  }
  children.push(paragraph([text(countsLine(digest))]));
  for (const each of digest.sections) children.push(...section(each));
  children.push(...also(digest));
  return {type: 'root', children};
}

function heading(depth: 1 | 2, value: string): Heading {
  return {type: 'heading', depth, children: [text(value)]};
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children: joined(children)};
}

/** Where the story stood, when and who posted it. */
function sourceLine({url, site, posted, editor, department}: Digest): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  if (site !== undefined) parts.push(url === undefined ? text(site) : link(url, site));
  const rest = [posted, editor, department === undefined ? undefined : `${department} dept.`];
  for (const part of rest) if (part !== undefined) parts.push(text(part));
  return parts.flatMap((part, index) => (index === 0 ? [part] : [text(' · '), part]));
}

function countsLine({comments, people, threads, truncated, inferred, doubtful}: Digest): string {
  const verb = truncated === 1 ? 'was' : 'were';
  const parts = [
    many(comments, 'comment'),
    many(people, 'person', 'people'),
    many(threads, 'thread'),
    truncated === 0 ? '' : `${many(truncated, 'comment')} ${verb} already cut short in the dump`,
    inferred && comments > 1
      ? `who answers whom is inferred, ${doubtful} of ${many(comments, 'link')} in doubt`
      : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function section({title, id, comments, people, best, bullets, folded}: Section): BlockContent[] {
  const score = scored(best?.score, best?.label);
  const parts = [
    many(comments, 'comment'),
    many(people, 'person', 'people'),
    score === undefined ? '' : `best ${score}`,
    id < 0 ? 'answering a comment that is not in the dump' : '',
  ];
  return [
    heading(2, title === '' ? 'A thread without its first comment' : title),
    paragraph([text(parts.filter((part) => part !== '').join(' · '))]),
    list(bullets, false, folded),
  ];
}

/** The threads of one comment, and the count of those that have no bullet. */
function also({sections, singles, folded}: Digest): BlockContent[] {
  if (singles.length === 0 && folded === undefined) return [];
  const where = folded === undefined ? '' : ` in ${many(folded.threads, 'thread')}`;
  return [heading(2, sections.length === 0 ? 'Comments' : 'Also'), list(singles, false, folded, where)];
}

function list(bullets: readonly Bullet[], isNested: boolean, folded?: Folded, where?: string): List {
  const items = bullets.map((bullet) => item(bullet, isNested));
  if (folded !== undefined) items.push(listItem([text(more(folded, where))]));
  return {type: 'list', ordered: false, spread: false, children: items};
}

function listItem(children: PhrasingContent[]): ListItem {
  return {type: 'listItem', spread: false, children: [paragraph(children)]};
}

function item(bullet: Bullet, isNested: boolean): ListItem {
  const result = listItem(bulletLine(bullet, isNested));
  if (bullet.bullets.length > 0 || bullet.folded !== undefined) {
    result.children.push(list(bullet.bullets, true, bullet.folded));
  }
  return result;
}

/** `**Author** (5, Interesting), answering Somebody, *New subject*: words` */
function bulletLine(
  {author, score, label, truncated, answers, subject, text: words, links}: Bullet,
  isNested: boolean,
): PhrasingContent[] {
  const marks = [scored(score, label), truncated ? 'cut short' : undefined].filter(
    (mark) => mark !== undefined,
  );
  const line: PhrasingContent[] = [strong(author)];
  if (marks.length > 0) line.push(text(` (${marks.join('; ')})`));
  if (answers !== undefined)
    line.push(text(`, answering ${answers ?? (isNested ? 'a missing reply' : 'a missing comment')}`));
  if (subject !== undefined) line.push(text(', '), emphasis(subject));
  return words === '' ? line : [...line, text(': '), ...linked(words, links)];
}
