import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {lines} from '../../text/lines.js';
import {paragraphs} from '../plain/paragraphs.js';
import type {Body} from './body.js';
import {BodyBuilder} from './body-builder.js';
import {isPlain, isTame} from './markdown-checks.js';
import {walkMarkdown} from './markdown-nodes.js';

const parser = unified().use(remarkParse).use(remarkGfm);

/** What Reddit hides until it is clicked: the marks would quote. */
const SPOILER = />!([^<>\n]{1,2000})!</g;

/**
 * Read Markdown as paragraphs, quotations, listings and links. Text without any marks, and text that would take the
 * parser too long, is read as plain text with `> ` before the lines that quote.
 *
 * @param urls links that belong to the body and stand in none of its words: they have the first marks
 */
export function markdownBody(markdown: string, urls: readonly string[] = []): Body {
  const text = markdown.replace(SPOILER, '$1');
  const isMarked = !isPlain(text) && isTame(text);
  const builder = new BodyBuilder(text, urls, false);
  if (isMarked) walkMarkdown(parser.parse(text), builder);
  const body = builder.body();
  return isMarked ? body : {paragraphs: plainParagraphs(text), links: body.links};
}

function plainParagraphs(text: string): Body['paragraphs'] {
  return paragraphs(lines(text)).map(({quote, text: words}) => ({quote, text: words}));
}
