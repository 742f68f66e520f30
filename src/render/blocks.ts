import type {Heading, List, ListItem, Paragraph, PhrasingContent} from 'mdast';
import {joined, text} from './phrasing.js';

export function heading(depth: 1 | 2, value: string): Heading {
  return {type: 'heading', depth, children: [text(value)]};
}

export function paragraph(children: readonly PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children: joined(children)};
}

export function listItem(children: readonly PhrasingContent[]): ListItem {
  return {type: 'listItem', spread: false, children: [paragraph(children)]};
}

export function list(children: ListItem[]): List {
  return {type: 'list', ordered: false, spread: false, children};
}
