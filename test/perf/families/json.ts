import {type Family, remark, times} from './family.js';

/** JSON, which states the parents, and bodies in HTML and Markdown. */
export const json: readonly Family[] = [
  {
    name: 'JSON, a chain',
    unit: 'comments',
    most: 100_000,
    make: (size) => list(size, (at) => ({...own(at), parent: at === 0 ? null : at - 1})),
  },
  {
    name: 'JSON, all answer the first',
    unit: 'comments',
    most: 10_000,
    make: (size) => list(size, (at) => ({...own(at), parent: at === 0 ? null : 0})),
  },
  {
    name: 'JSON, threads of one',
    unit: 'comments',
    most: 10_000,
    make: (size) => list(size, (at) => ({...own(at), parent: null})),
  },
  {name: 'JSON, no parents stated', unit: 'comments', most: 3000, make: (size) => list(size, own)},
  {
    name: 'JSON, missing parents',
    unit: 'comments',
    most: 10_000,
    make: (size) =>
      list(size, (at) => ({
        ...(at % 2 === 0 ? {id: at, missing: true} : own(at)),
        parent: at === 0 ? null : at - 1,
      })),
  },
  {
    name: 'ndjson, the last first',
    unit: 'comments',
    most: 10_000,
    make: (size) =>
      times(
        size,
        (at) => `${JSON.stringify({...own(size - at), parent: at === size - 1 ? null : size - at - 1})}\n`,
      ),
  },
  {
    name: 'JSON, lists in lists',
    unit: 'levels',
    most: 500_000,
    make: (size) => `[{"text": "So.", "tags": ${'['.repeat(size)}${']'.repeat(size)}}]`,
  },
  {
    name: 'JSON, escapes',
    unit: 'bytes',
    most: 500_000,
    make: (size) => `[{"text": "${'so\\u0020it\\n'.repeat(size / 12)}"}]`,
  },
  {
    name: 'JSON, values',
    unit: 'values',
    most: 500_000,
    make: (size) => `[{"text": "So.", "tags": [${'1,'.repeat(size)}1]}]`,
  },
  {
    name: 'JSON, links',
    unit: 'links',
    most: 9999,
    make: (size) =>
      JSON.stringify([
        {
          text: times(size, (at) => `see [${at + 1}]this. `),
          links: Array.from({length: size}, (_, at) => ({mark: at + 1, url: `https://x.example/${at}`})),
        },
      ]),
  },
  {
    name: 'JSON, links, the last first',
    unit: 'links',
    most: 9999,
    make: (size) =>
      JSON.stringify([
        {
          text: times(4 * size, (at) => `[${1 + (at % size)}]so `),
          links: Array.from({length: size}, (_, at) => ({mark: size - at, url: `https://x.example/${at}`})),
        },
      ]),
  },
  // Nesting, and HTML that is never closed.
  {
    name: 'Hacker News, a chain',
    unit: 'comments',
    most: 10_000,
    make: (size) => `${times(size, (at) => item(at, remark(at)))}${']}'.repeat(size)}`,
  },
  {
    name: 'HTML, quotations',
    unit: 'elements',
    most: 100_000,
    make: (size) => story(`${'<blockquote>so'.repeat(size)}`),
  },
  {
    name: 'HTML, lists',
    unit: 'elements',
    most: 100_000,
    make: (size) => story(`${'<ol><li>so'.repeat(size)}`),
  },
  {
    name: 'HTML, paragraphs',
    unit: 'elements',
    most: 10_000,
    make: (size) => story(times(size, (at) => `<p>${remark(at)}`)),
  },
  {
    name: 'HTML, links',
    unit: 'elements',
    most: 10_000,
    make: (size) => story(times(size, (at) => `<a href="https://x.example/${at}">the tide</a> `)),
  },
  {name: 'HTML, entities', unit: 'entities', most: 100_000, make: (size) => story('&#x27;so '.repeat(size))},
  {
    name: 'HTML, attributes',
    unit: 'attributes',
    most: 200_000,
    make: (size) => story(`<a ${times(size, (at) => `a${at}="so" `)}>so</a>`),
  },
  {
    name: 'HTML, never closed',
    unit: 'bytes',
    most: 500_000,
    make: (size) => story('<!--<a href="'.repeat(size / 13)),
  },
  // Markdown, whose parser has worst cases: each comment is as bad as the limits let it be.
  {
    name: 'Reddit, a chain',
    unit: 'comments',
    most: 10_000,
    make: (size) => reddit(`${times(size, (at) => post(remark(at)))}${END.repeat(size)}`),
  },
  {
    name: 'Markdown, words',
    unit: 'comments',
    most: 1000,
    make: (size) => posts(size, (at) => `*So* ${remark(at)}`),
  },
  ...Object.entries({
    brackets: '['.repeat(1000),
    'closed brackets': `${'['.repeat(1000)}${']('.repeat(1000)}`,
    emphasis: '*a **b '.repeat(2100),
    'low lines': '_a '.repeat(5000),
    backticks: times(170, (at) => `${'`'.repeat(at)} `),
    quotations: `${'> '.repeat(12)}so\n`.repeat(390),
    items: times(390, (at) => `${' '.repeat(2 * (at % 12))}- so\n`),
    references: times(300, (at) => `[a${at}]: https://x.example/${at}\n`),
    addresses: 'www.x.example/( '.repeat(900),
    'mail addresses': 'a.b-c_d@'.repeat(1800),
    table: `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(390)}`,
    html: '<a <!-- '.repeat(1800),
    entities: '&amp '.repeat(2900),
  }).map(
    ([name, text]): Family => ({
      name: `Markdown, ${name}`,
      unit: 'comments',
      most: 8,
      make: (size) => posts(size, () => text),
    }),
  ),
  {
    name: 'Markdown, one long comment',
    unit: 'bytes',
    most: 500_000,
    make: (size) => posts(1, () => '> *so* [it](is)\n'.repeat(size / 16)),
  },
];

function own(id: number): object {
  return {id, author: `reader${id % 40}`, text: remark(id)};
}

function list(size: number, make: (index: number) => object): string {
  return JSON.stringify(Array.from({length: size}, (_, index) => make(index)));
}

function item(id: number, text: string): string {
  return `{"id": ${id}, "author": "reader${id % 40}", "created_at": "", "text": ${JSON.stringify(text)}, "children": [`;
}

/** A story with one comment, in HTML. */
function story(html: string): string {
  return `${item(0, 'So it is.')}${item(1, html)}]}]}`;
}

const END = ']}}}}';

function post(markdown: string): string {
  return `{"kind": "t1", "data": {"author": "ada", "body": ${JSON.stringify(markdown)}, "replies": {"kind": "Listing", "data": {"children": [`;
}

function reddit(children: string): string {
  return `[{"kind": "Listing", "data": {"children": []}}, {"kind": "Listing", "data": {"children": [${children}]}}]`;
}

function posts(size: number, markdown: (index: number) => string): string {
  return reddit(Array.from({length: size}, (_, at) => `${post(markdown(at))}${END}`).join(','));
}
