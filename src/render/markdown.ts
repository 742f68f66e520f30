import type {Text} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, {type Options} from 'remark-stringify';
import {unified} from 'unified';
import type {Digest} from '../types.js';
import {toMdast} from './to-mdast.js';

/** A low line between letters opens no emphasis in any Markdown that readers use, so it needs no escape. */
const ESCAPED_INSIDE_WORD = /(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu;

const options: Options = {
  bullet: '-',
  emphasis: '*',
  listItemIndent: 'one',
  handlers: {
    text: (node: Text, _, state, info) => state.safe(node.value, info).replace(ESCAPED_INSIDE_WORD, '_'),
  },
};

const processor = unified().use(remarkGfm).use(remarkStringify, options).freeze();

/** A digest as Markdown: one bullet a line, ending in a newline. */
export function markdown(digest: Digest): string {
  return processor.stringify(toMdast(digest));
}
