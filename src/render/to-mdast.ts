import type {BlockContent, PhrasingContent, Root} from 'mdast';
import type {Digest, Section} from '../types.js';
import {heading, paragraph} from './blocks.js';
import {bulletList} from './bullet-list.js';
import {contents} from './contents.js';
import type {MarkdownOptions} from './markdown-options.js';
import {link, linked, text} from './phrasing.js';
import {collectLinks, dropLinks} from './without-links.js';
import {many, scored} from './wording.js';

/** Build the document of a digest: headings, paragraphs, lists, quotations and links, no other nodes. */
export function toMdast(digest: Digest, options: MarkdownOptions = {}): Root {
  const {links, toc, anchors = Object.create(null) as Record<string, number>} = options;
  const children: Root['children'] = [];
  if (digest.title !== undefined) children.push(heading(1, digest.title));
  const source = sourceLine(digest);
  if (source.length > 0) children.push({type: 'paragraph', children: source});
  if (digest.lead.text !== '') {
    children.push({type: 'blockquote', children: [paragraph(linked(digest.lead.text, digest.lead.links))]});
  }
  children.push(paragraph([text(countsLine(digest))]));
  const above = children.length;
  for (const each of digest.sections) children.push(...section(each, options));
  children.push(...also(digest, options));
  const root: Root = {type: 'root', children};
  if (links === 'drop') dropLinks(root);
  const collected = links === 'collect' ? collectLinks(root) : undefined;
  if (collected !== undefined) children.push(heading(2, 'Links'), collected);
  const list = toc === true ? contents(root, digest.sections, anchors) : undefined;
  if (list !== undefined) children.splice(above, 0, list);
  return root;
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

function section(
  {title, id, comments, people, best, bullets, folded}: Section,
  {lines}: MarkdownOptions,
): BlockContent[] {
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
    bulletList(bullets, {lines, folded}),
  ];
}

/** The threads of one comment, and the count of those that have no bullet. */
function also({sections, singles, folded}: Digest, {lines}: MarkdownOptions): BlockContent[] {
  if (singles.length === 0 && folded === undefined) return [];
  const where = folded === undefined ? '' : ` in ${many(folded.threads, 'thread')}`;
  return [
    heading(2, sections.length === 0 ? 'Comments' : 'Also'),
    bulletList(singles, {lines, folded, where}),
  ];
}
