import type {Link, Nodes, Root} from 'mdast';
import {remark} from 'remark';
import remarkGfm from 'remark-gfm';

/** Nodes that a digest may have; `root` holds them. */
export const allowed: ReadonlySet<string> = new Set([
  ...['root', 'text', 'paragraph', 'heading', 'strong', 'emphasis', 'list', 'listItem', 'blockquote', 'link'],
]);

const parser = remark().use(remarkGfm);

/** Several questions are asked about one text, and parsing is what takes time. */
let latest: {markdown: string; nodes: readonly Nodes[]} = {markdown: '', nodes: []};

/** A Markdown text as GitHub would read it: every node, a parent before its children. */
export function nodesOf(markdown: string): readonly Nodes[] {
  if (latest.markdown !== markdown) latest = {markdown, nodes: parsed(markdown)};
  return latest.nodes;
}

function parsed(markdown: string): Nodes[] {
  const root: Root = parser.parse(markdown);
  const result: Nodes[] = [];
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    result.push(node);
    if ('children' in node) stack.push(...[...node.children].reverse());
  }
  return result;
}

/** Kinds of nodes in a Markdown text that no digest may have. */
export function forbidden(markdown: string): string[] {
  return nodesOf(markdown)
    .map(({type}) => type as string)
    .filter((type) => !allowed.has(type));
}

/** How many nodes of a kind a Markdown text has. */
export function count(markdown: string, type: Nodes['type']): number {
  return nodesOf(markdown).filter((node) => node.type === type).length;
}

/** Where the links of a Markdown text go, in order. */
export function urlsOf(markdown: string): string[] {
  return nodesOf(markdown)
    .filter((node): node is Link => node.type === 'link')
    .map(({url}) => url);
}

/**
 * Links that show other words than their address. The others may have been made by the reader itself: GitHub turns
 * every `www.`, `http://` and e-mail address into a link, and no escape keeps it from that.
 */
export function disguised(markdown: string): string[] {
  const links = nodesOf(markdown).filter((node): node is Link => node.type === 'link');
  const isPlain = (node: Link): boolean =>
    ['', 'http://', 'mailto:'].some((scheme) => scheme + wordsOf(node) === node.url);
  return links.filter((node) => !isPlain(node)).map(({url}) => url);
}

/** The words that a reader of a node sees. */
export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** The words of the headings of a Markdown text, in order. */
export function headingsOf(markdown: string): string[] {
  return nodesOf(markdown)
    .filter(({type}) => type === 'heading')
    .map(wordsOf);
}
