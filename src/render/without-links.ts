import type {Link, List, PhrasingContent, Root, RootContent} from 'mdast';
import {safeUrl} from '../text/safe-url.js';
import {list, listItem} from './blocks.js';
import {joined, mark, text} from './phrasing.js';

/**
 * Leave only the words of the links that a document shows under other words than their address; an address that stands
 * in the text itself is somebody's words, and stays.
 */
export function dropLinks(root: Root): void {
  replaceLinks(root, (link) => (isAddress(link) ? [link] : link.children));
}

/**
 * Give each URL of a document a number, in the order in which they first come, and put the number behind the words.
 *
 * @returns the URLs as a numbered list, or undefined where there are none
 */
export function collectLinks(root: Root): List | undefined {
  const numbers = new Map<string, number>();
  replaceLinks(root, (link) => {
    const number = numbers.get(link.url) ?? numbers.size + 1;
    numbers.set(link.url, number);
    const words = isAddress(link) ? [link] : link.children;
    return [...words, text(' '), mark(number)];
  });
  if (numbers.size === 0) return undefined;
  const items = [...numbers.keys()].map((url) => listItem([{type: 'link', url, children: [text(url)]}]));
  return {...list(items), ordered: true};
}

function isAddress({url, children}: Link): boolean {
  const words = children.map((child) => ('value' in child ? child.value : '')).join('');
  return safeUrl(words) === url;
}

/** Put something in the place of each link, in the order of the text; lists nest no deeper than the fold lets them. */
function replaceLinks(node: Root | RootContent, by: (link: Link) => PhrasingContent[]): void {
  if (node.type === 'paragraph') {
    node.children = joined(node.children.flatMap((child) => (child.type === 'link' ? by(child) : [child])));
  } else if ('children' in node) {
    for (const child of node.children) replaceLinks(child, by);
  }
}
