import type {List, Nodes, Parents, Root} from 'mdast';
import type {BodyBuilder} from './body-builder.js';

/** Where a reader of Markdown is. */
interface State {
  builder: BodyBuilder;
  /** URLs by the names that the text gives them. */
  urls: ReadonlyMap<string, string>;
  /** Lists that are open: the number of the next item, or undefined for bullets. */
  lists: (number | undefined)[];
}

/** A node, the node it stands in, and which of that one's children it is. */
interface Place<Node extends Nodes> {
  node: Node;
  parent: Parents | undefined;
  index: number;
}

type Handlers = {
  [Type in Nodes['type']]?: (state: State, place: Place<Extract<Nodes, {type: Type}>>) => unknown;
};

/** Nodes of paragraphs: HTML in them is one. */
const FLOW: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** What a node does before its children; the others only hold them. */
const enter: Handlers = {
  blockquote: ({builder}) => builder.quote++,
  break: ({builder}) => builder.lineBreak(),
  code: ({builder}, {node}) => {
    builder.raw(node.value);
    builder.closeCode();
  },
  footnoteDefinition: ({builder}, {node}) => builder.lead(`[^${node.label ?? node.identifier}]: `),
  footnoteReference: ({builder}, {node}) => builder.raw(`[^${node.label ?? node.identifier}]`),
  html: ({builder}, {node, parent}) => {
    builder.flow(node.value);
    if (parent !== undefined && FLOW.has(parent.type)) builder.close();
  },
  image: (state, {node}) => image(state, node.alt, node.url),
  imageReference: (state, {node}) => image(state, node.alt, state.urls.get(node.identifier)),
  inlineCode: ({builder}, {node}) => builder.raw(`\`${node.value}\``),
  link: ({builder}, {node}) => builder.openLink(node.url),
  linkReference: ({builder, urls}, {node}) => builder.openLink(urls.get(node.identifier) ?? ''),
  list: ({lists}, {node}) => lists.push(firstNumber(node)),
  listItem: ({builder, lists}) => builder.lead(bullet(lists)),
  tableCell: ({builder}, {index}) => builder.raw(index === 0 ? '' : ' | '),
  text: ({builder}, {node}) => builder.flow(node.value),
};

/** What a node does after its children. */
const leave: Handlers = {
  blockquote: ({builder}) => builder.quote--,
  heading: ({builder}) => builder.close(),
  link: ({builder}) => builder.closeLink(),
  linkReference: ({builder}) => builder.closeLink(),
  list: ({lists}) => lists.pop(),
  paragraph: ({builder}) => builder.close(),
  tableRow: ({builder}) => builder.close(),
};

/** Let a builder meet the nodes of a Markdown tree, in order. */
export function walkMarkdown(root: Root, builder: BodyBuilder): void {
  const state: State = {builder, urls: definitions(root), lists: []};
  walk(root, (handlers, place) => {
    const handle = (handlers === 'enter' ? enter : leave)[place.node.type] as
      | ((state: State, place: Place<Nodes>) => unknown)
      | undefined;
    handle?.(state, place);
  });
}

function definitions(root: Root): Map<string, string> {
  const urls = new Map<string, string>();
  walk(root, (when, {node}) => {
    if (when !== 'enter' || node.type !== 'definition' || urls.has(node.identifier)) return;
    urls.set(node.identifier, node.url);
  });
  return urls;
}

/** Visit every node before and after its children, without recursion. */
function walk(root: Root, visit: (when: 'enter' | 'leave', place: Place<Nodes>) => void): void {
  const waiting: {when: 'enter' | 'leave'; place: Place<Nodes>}[] = [
    {when: 'enter', place: {node: root, parent: undefined, index: 0}},
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    visit(next.when, next.place);
    const {node} = next.place;
    if (next.when === 'leave' || !('children' in node)) continue;
    waiting.push({when: 'leave', place: next.place});
    for (const [index, child] of [...node.children.entries()].reverse()) {
      waiting.push({when: 'enter', place: {node: child, parent: node, index}});
    }
  }
}

/** An image is what stands in its place, and a link to it unless it is in one. */
function image({builder}: State, alt: string | null | undefined, url = ''): void {
  const isLink = !builder.isLinking;
  if (isLink) builder.openLink(url);
  builder.flow(alt || url);
  if (isLink) builder.closeLink();
}

function firstNumber({ordered, start}: List): number | undefined {
  return ordered ? (start ?? 1) : undefined;
}

/** The bullet of the next item. */
function bullet(lists: State['lists']): string {
  const number = lists.at(-1);
  if (number === undefined) return '* ';
  lists[lists.length - 1] = number + 1;
  return `${number}. `;
}
