import type {BodyBuilder} from './body-builder.js';

/** Where a reader of HTML is. */
export interface HtmlState {
  builder: BodyBuilder;
  /** Preformatted elements that are open. */
  pre: number;
  /** True where a listing is in them. */
  code: boolean;
  /** Lists that are open; the items of a numbered one are counted. */
  lists: {numbered: boolean; items: number}[];
}

/** What an element does where it opens, beside parting paragraphs. */
type Opened = (state: HtmlState, attributes: ReadonlyMap<string, string>) => void;
/** What it does where it shuts. */
type Shut = (state: HtmlState) => void;

/** Elements whose content nobody reads. */
export const unseen: ReadonlySet<string> = new Set(
  'script style title template iframe noembed noframes'.split(' '),
);

/** Elements that words do not run across. */
export const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 head header hr html li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

export const opened: ReadonlyMap<string, Opened> = new Map<string, Opened>([
  ['a', ({builder, code}, attributes) => !code && builder.openLink(attributes.get('href')?.trim() ?? '')],
  ['blockquote', ({builder}) => builder.quote++],
  ['br', ({builder, pre}) => (pre > 0 ? builder.raw('\n') : builder.lineBreak())],
  ['code', (state) => (state.code ||= state.pre > 0)],
  ['img', ({builder}, attributes) => builder.flow(attributes.get('alt') ?? '')],
  ['li', item],
  ['ol', ({lists}) => lists.push({numbered: true, items: 0})],
  ['pre', (state) => state.pre++],
  ['td', ({builder}) => builder.flow(' ')],
  ['th', ({builder}) => builder.flow(' ')],
  ['ul', ({lists}) => lists.push({numbered: false, items: 0})],
]);

export const shut: ReadonlyMap<string, Shut> = new Map<string, Shut>([
  ['a', ({builder}) => builder.closeLink()],
  ['blockquote', ({builder}) => (builder.quote = Math.max(0, builder.quote - 1))],
  ['ol', ({lists}) => lists.pop()],
  ['pre', preShut],
  ['ul', ({lists}) => lists.pop()],
]);

function item({builder, lists}: HtmlState): void {
  const list = lists.at(-1);
  if (list !== undefined) list.items++;
  builder.lead(list?.numbered ? `${list.items}. ` : '* ');
}

function preShut(state: HtmlState): void {
  state.pre = Math.max(0, state.pre - 1);
  if (state.pre === 0) state.code = false;
}
