import fc from 'fast-check';

/** A comment as a test plans it, before it is printed. */
export interface PlannedComment {
  /** Index of the comment it answers, null at top level. */
  parent: number | null;
  subject: string;
  author: string;
  /** Anonymous authors have none. */
  uid?: number;
  subscriber: boolean;
  score: number;
  label?: string;
  paragraphs: {quote: number; text: string}[];
  /** URLs in the order of their marks, from 1. */
  urls: string[];
}

/** A thread as a test plans it; comments stand as in a dump, depth first. */
export interface PlannedThread {
  title: string;
  site: string;
  story: string[];
  urls: string[];
  comments: PlannedComment[];
  footer: string;
}

/** Words that readers, Markdown and terminals may take for something else. */
const odd = [
  'e.g. U.S. etc. ... Really?! "Quoted." (Score:5) Re: by News: 本が帰る。 : 1) 1. - + # ## === *** | ``` @name #12 $x$',
  '<b> <!-- &amp; **bold** _low_ ~~x~~ `code` [x](y) ![x](y) [^1] [x]: \\ <https://example.org> [ ] &#x1F600; </p>',
  'www.example.org ann@example.org https://example.org/a_b(c)*d*. http:// mailto:x xmpp:a@b.example http://é.example',
  '\u001B[31m \u202E \u0000 \u009B2J \u{E0041} \u0085 \u200B 𝛼 🏴 ﬁ a\u2028b c\u00A0d',
].flatMap((row) => row.split(' '));
const common =
  'the tide clock keeps better time than an app because its keeper reads a float every Thursday'.split(' ');
const ends = ['.', '?', '!', '."', ' …', ':', '', ';'];

const word = fc.oneof(
  {weight: 12, arbitrary: fc.constantFrom(...common)},
  {weight: 3, arbitrary: fc.constantFrom(...odd)},
  {weight: 1, arbitrary: fc.string({unit: 'binary', minLength: 1, maxLength: 4})},
);

/** One line that a printer may put anywhere: no line end in it, no white space around it. */
function line(words: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> {
  return fc
    .array(words, {minLength: 1, maxLength: most})
    .map((parts) =>
      parts
        .join(' ')
        .replace(/[\r\n]/g, '')
        .trim(),
    )
    .filter((text) => text !== '');
}

const sentence = fc.tuple(line(word, 14), fc.constantFrom(...ends)).map(([text, end]) => text + end);

/** `text` that quotes nothing and is neither a reference nor a header's first or second line. */
const paragraphText = fc
  .array(sentence, {minLength: 1, maxLength: 4})
  .map((parts) => parts.join(' ').trim())
  .filter((text) => !/^(?:>|by |\[\d{1,4}\] |News: )/.test(text) && !/\(Score:[^()]*\)$/.test(text));

const paragraph = fc.record({quote: fc.constantFrom(0, 0, 0, 1, 2), text: paragraphText});
const url = fc.constantFrom(
  ...['https://example.org/a', 'http://www.example.net/b_(c)?d=*e*', '/relative', '//example.org/x'],
  ...['javascript:alert(1)', 'mailto:ann@example.org', 'data:text/html,<b>x</b>', 'HTTPS://EXAMPLE.ORG'],
);
const urls = fc.oneof(
  {weight: 3, arbitrary: fc.constant<string[]>([])},
  {weight: 1, arbitrary: fc.array(url, {maxLength: 3})},
);
const name = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('Ann', 'Bob', 'drnb', 'x (the second)', 'Ann * Bob', '**bold**', '@all'),
  },
  {weight: 1, arbitrary: line(fc.string({unit: 'binary', minLength: 1, maxLength: 8}), 2)},
);

type Author = Pick<PlannedComment, 'author' | 'uid'>;

const author: fc.Arbitrary<Author> = fc.oneof(
  {weight: 4, arbitrary: fc.record({author: name, uid: fc.integer({min: 1, max: 9_999_999})})},
  {weight: 1, arbitrary: fc.constant<Author>({author: 'Anonymous Coward'})},
);

/** Say which paragraph has each mark, so that a comment's references are used in its text. */
function marked(paragraphs: PlannedComment['paragraphs'], count: number): PlannedComment['paragraphs'] {
  if (paragraphs.length === 0) return paragraphs;
  return paragraphs.map(({quote, text}, index) => {
    const marks = Array.from({length: count}, (_, mark) => mark + 1).filter(
      (mark) => mark % paragraphs.length === index,
    );
    return {quote, text: text + marks.map((mark) => ` see [${mark}]this page , then`).join('')};
  });
}

/** Paragraphs of one quotation depth in a row stay apart: a blank line stands between all of them. */
const body = fc
  .tuple(fc.array(paragraph, {minLength: 1, maxLength: 4}), urls)
  .map(([paragraphs, links]) => ({paragraphs: marked(paragraphs, links.length), urls: links}));

const planned = fc.record({
  /** Levels to climb from the comment before; more than there are make a thread of its own. */
  climb: fc.constantFrom(0, 0, 0, 1, 1, 2, 3, 99),
  own: fc.option(line(word, 6), {nil: undefined, freq: 3}),
  bare: fc.boolean(),
  by: author,
  subscriber: fc.boolean(),
  score: fc.integer({min: -1, max: 5}),
  label: fc.option(fc.constantFrom('Funny', 'Interesting', 'Insightful'), {nil: undefined}),
  body,
});

/** Threads of up to so many comments. */
export function threads(most = 16): fc.Arbitrary<PlannedThread> {
  return fc.record({
    title: fc.oneof(fc.constant('Town Keeps Its Clock'), fc.constant('# <i>Clock</i> *Stops*')),
    site: fc.constantFrom('example.org', 'example.net'),
    story: fc.array(paragraphText, {minLength: 1, maxLength: 3}),
    urls: fc.array(url, {maxLength: 2}),
    comments: fc.array(planned, {minLength: 1, maxLength: most}).map(placed),
    footer: fc.constantFrom('A rolling stone gathers no Moss.', 'Kilroe hic erat!'),
  });
}

type Loose = typeof planned extends fc.Arbitrary<infer T> ? T : never;

function placed(loose: readonly Loose[]): PlannedComment[] {
  const result: PlannedComment[] = [];
  let spine: number[] = [];
  for (const [index, {climb, own, bare, by, subscriber, score, label, body: parts}] of loose.entries()) {
    spine = spine.slice(0, Math.max(0, spine.length - climb));
    const parent = spine[spine.length - 1] ?? null;
    const root = result[spine[0] ?? -1]?.subject ?? '';
    const subject = own ?? (parent === null ? 'A thread' : bare ? 'Re:' : `Re:${root}`.slice(0, 50).trim());
    const extra = label === undefined ? {} : {label};
    result.push({parent, subject, ...by, subscriber, score, ...extra, ...parts});
    spine.push(index);
  }
  return result;
}

/** Print a thread as the flat dump. */
export function print(
  {title, site, story, urls: storyUrls, comments, footer}: PlannedThread,
  end = '\n',
): string {
  const dateline = '(Tuesday March 11, 2025 @02:20PM (wrenfield) from the wound-every-thursday dept.)';
  const head = ['News: 0191004417', '\u00A0 ARM A fortune.', `${title} (${site})`, dateline, '', ...story];
  const blocks = [head, references(storyUrls), ...comments.map(commentLines), [footer]];
  return blocks
    .flat()
    .map((text) => `${text}${end}${end}`)
    .join('');
}

/** The lines of one comment that hold words; a blank line belongs between all of them. */
function commentLines(comment: PlannedComment): string[] {
  const label = comment.label === undefined ? '' : `, ${comment.label}`;
  const uid = comment.uid === undefined ? '' : ` ( ${comment.uid} )`;
  return [
    `${comment.subject} (Score:${comment.score}${label})`.trim(),
    `by ${comment.author}${uid}${comment.subscriber ? ' *' : ''}`,
    ...comment.paragraphs.map(({quote, text}) => '> '.repeat(quote) + text),
    ...references(comment.urls),
  ];
}

function references(list: readonly string[]): string[] {
  return list.map((each, index) => `[${index + 1}] ${each}`);
}
