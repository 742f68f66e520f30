import type {Text} from 'mdast';
import {gfmToMarkdown} from 'mdast-util-gfm';
import {type Info, type Options, type State, toMarkdown} from 'mdast-util-to-markdown';
import type {Digest} from '../types.js';
import type {MarkdownOptions} from './markdown-options.js';
import {toMdast} from './to-mdast.js';
import {wrap} from './wrap.js';

/** A low line between letters opens no emphasis in any Markdown that readers use, so it needs no escape. */
const ESCAPED_INSIDE_WORD = /(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu;

/** Not within the words of a link, where readers make no other. */
const IN_WORDS = {inConstruct: 'phrasing' as const, notInConstruct: ['autolink' as const, 'label' as const]};

const handling: Options = {
  bullet: '-',
  emphasis: '*',
  listItemIndent: 'one',
  extensions: [gfmToMarkdown()],
  // The extension escapes `http://` and `www.a`, but readers also take `HTTP://` and a `www.` before a link for a link.
  unsafe: [
    {character: ':', before: '[PS]', after: '\\/', ...IN_WORDS},
    {character: '.', before: '[Ww]', after: '\\[', ...IN_WORDS},
  ],
  handlers: {
    text: (node: Text, _, state, info) =>
      node.data?.isMark === true
        ? node.value
        : escaped(node.value, state, info).replace(ESCAPED_INSIDE_WORD, '_'),
  },
};

/** A digest as Markdown: one bullet a line unless `width` says otherwise, ending in a newline. */
export function markdown(digest: Digest, options: MarkdownOptions = {}): string {
  const written = toMarkdown(toMdast(digest, options), handling);
  return options.width === undefined || options.width === 0 ? written : wrap(written, options.width);
}

/**
 * Escape what Markdown may take for a mark. The library makes a regular expression of each of some forty characters, so
 * only those are named to it that stand in the text.
 */
function escaped(value: string, state: State, info: Info): string {
  const whole = `${info.before}${value}${info.after}`;
  const unsafe = state.unsafe.filter(({character}) => whole.includes(character));
  return state.safe.call({...state, unsafe}, value, info);
}
