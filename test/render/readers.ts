import {Parser} from 'commonmark';
import MarkdownIt, {type Token} from 'markdown-it';
import {allowed, nodesOf, wordsOf} from './parsed-markdown.js';

/** What somebody's program makes of a Markdown text. */
export interface Seen {
  /** Kinds of nodes that no digest may have. */
  strange: string[];
  /** Where links go, in order. */
  urls: string[];
  /** All words, without the lines and blocks that they stand in. */
  words: string;
}

/** Readers of Markdown, by name; remark is the only one here that makes links by itself, as GitHub does. */
export const readers: Readonly<Record<string, (markdown: string) => Seen>> = {
  remark: withRemark,
  commonmark: withCommonmark,
  'markdown-it': withMarkdownIt,
};

function withRemark(markdown: string): Seen {
  const nodes = nodesOf(markdown);
  return {
    strange: nodes.map(({type}) => type as string).filter((type) => !allowed.has(type)),
    urls: nodes.flatMap((node) => (node.type === 'link' ? [node.url] : [])),
    words: nodes.map((node) => (node.type === 'text' ? wordsOf(node) : '')).join(''),
  };
}

const BLOCKS = 'document text paragraph heading strong emph list item block_quote link'.split(' ');

function withCommonmark(markdown: string): Seen {
  const seen: Seen = {strange: [], urls: [], words: ''};
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event !== null; event = walker.next()) {
    if (!event.entering) continue;
    const {type, literal, destination} = event.node;
    if (!BLOCKS.includes(type)) seen.strange.push(type);
    if (type === 'link') seen.urls.push(destination ?? '');
    seen.words += literal ?? '';
  }
  return seen;
}

const TOKENS = new Set(
  ['heading', 'paragraph', 'blockquote', 'bullet_list', 'list_item', 'strong', 'em', 'link']
    .flatMap((name) => [`${name}_open`, `${name}_close`])
    .concat('inline', 'text', 'text_special'),
);

function withMarkdownIt(markdown: string): Seen {
  const seen: Seen = {strange: [], urls: [], words: ''};
  const visit = (tokens: readonly Token[]): void => {
    for (const {type, children, content, attrs} of tokens) {
      if (!TOKENS.has(type)) seen.strange.push(type);
      if (type === 'link_open') seen.urls.push(String(new Map(attrs).get('href')));
      if (children === null || type !== 'inline') seen.words += content;
      else visit(children);
    }
  };
  visit(new MarkdownIt({html: true}).parse(markdown, {}));
  return seen;
}
