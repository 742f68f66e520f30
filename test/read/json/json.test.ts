import {describe, expect, test} from 'vitest';
import {json} from '../../../src/read/json/json.js';
import {lines} from '../../../src/text/lines.js';
import type {Comment, Story} from '../../../src/types.js';
import {detected, jsonFixture, parents, readJson, said, trouble} from './read-json.js';

const one = {author: 'Ann', text: 'Good morning.'};

describe('A JSON document', () => {
  test('tells title and URL, who, what, how good, and in how many lines', () => {
    const text = '> quoted\n> on\nown\nwords\n\n>> twice\n';
    const dump = readJson({
      title: 'Clock stops',
      url: 'https://www.example.org/clock',
      comments: [
        {id: 9, parent: null, author: 'Ann', subject: 'Hm', score: 2.5, label: 'Funny', text, likes: []},
      ],
    });
    expect(dump.story).toMatchObject({
      title: 'Clock stops',
      site: 'example.org',
      links: [{mark: 1, url: 'https://www.example.org/clock'}],
    });
    const [comment] = dump.comments;
    expect(comment).toMatchObject({
      id: 1,
      given: null,
      depth: 0,
      author: 'Ann',
      subject: 'Hm',
      score: 2.5,
      label: 'Funny',
    });
    expect(said(dump, 1)).toEqual(['> quoted\non', 'own\nwords', '> > twice']);
    expect(dump.messages).toEqual([]);
  });

  test('keeps all that `--to json` says of a comment', () => {
    const listed = [
      {quote: 1, text: 'quoted'},
      {role: 'attribution', text: 'On Monday Ann wrote:'},
      {role: 'code', text: 'x = 1'},
      {role: 'signature', text: '-- Ann'},
      {role: 'poem', text: 'The tide'},
      {text: ' \n'},
      {},
    ];
    const facts = {subject: 'Hm', author: 'Ann', uid: 7, subscriber: true, score: 0, label: 'Funny'};
    const more = {confidence: 0.5, truncated: true, links: [{mark: 1, url: '/x'}]};
    const [comment] = readJson([{id: 1, parent: null, paragraphs: listed, ...facts, ...more}]).comments;
    const {paragraphs, position, ...kept} = comment as Comment;
    expect(kept).toStrictEqual({id: 1, given: null, depth: 0, ...facts, ...more});
    expect(paragraphs.map(({position: _, ...paragraph}) => paragraph)).toStrictEqual([
      {quote: 1, text: 'quoted'},
      {quote: 0, role: 'attribution', text: 'On Monday Ann wrote:'},
      {quote: 0, role: 'code', text: 'x = 1'},
      {quote: 0, role: 'signature', text: '-- Ann'},
      {quote: 0, text: 'The tide'},
    ]);
    expect(position).toMatchObject({start: 1, line: 1, column: 2});
  });

  test('says nothing of a comment that is not written there', () => {
    const {
      paragraphs,
      position: _,
      ...kept
    } = readJson([{text: 'Hm', subscriber: false}]).comments[0] as Comment;
    expect(kept).toStrictEqual({id: 1, subject: '', author: 'Anonymous', links: [], truncated: false});
    expect(paragraphs.map(({text}) => text)).toEqual(['Hm']);
  });

  test('may be more than sure, which is sure, and no line has a line end', () => {
    const sure = [7, -1].map((confidence) => readJson([{...one, confidence}]).comments[0]?.confidence);
    expect(sure).toEqual([1, 0]);
    expect(readJson([{author: ' Ann\r\nof\u2028Ryde ', subject: ' ', text: 'x'}]).comments[0]).toMatchObject({
      author: 'Ann of Ryde',
      subject: '',
    });
  });

  test('has a story as `--to json` writes it', () => {
    const story = {
      reference: '7',
      fortune: 'Tides come.',
      title: 'Clock stops',
      site: 'example.org',
      posted: 'Monday',
      editor: 'ann',
      department: 'tick',
      links: [{mark: 1, url: '/clock'}],
    };
    const read = (parts: object) => readJson({...parts, comments: [one]}).story;
    const {
      position: _,
      paragraphs,
      ...kept
    } = read({story: {...story, paragraphs: [{text: 'It [1]did.'}]}}) as Story;
    expect(kept).toStrictEqual(story);
    expect(paragraphs.map(({text}) => text)).toEqual(['It [1]did.']);
    expect(read({story: {...story, title: null}, title: 'Clock', url: 'https://example.net/'})).toMatchObject(
      {
        title: 'Clock',
        site: 'example.org',
        links: story.links,
      },
    );
    expect(read({story: {site: 'example.org'}, url: 'https://example.net/'})).toMatchObject({
      site: 'example.org',
      links: [{mark: 1, url: 'https://example.net/'}],
    });
    expect(read({story: {}})).toMatchObject({paragraphs: [], links: []});
    expect(read({url: '/clock'})).not.toHaveProperty('site');
    expect(read({title: 'Clock'})).not.toHaveProperty('reference');
  });

  test('has what stands above its comments in a gap where that is no story', () => {
    expect(readJson(`[\n${JSON.stringify(one)}]`).gaps).toEqual([
      {kind: 'blank', position: {start: 0, end: 2, line: 1, column: 1, endLine: 1}},
    ]);
    expect(readJson('7').gaps).toEqual([
      {kind: 'blank', position: {start: 0, end: 1, line: 1, column: 1, endLine: 1}},
    ]);
    expect(readJson({title: 'Clock', comments: [one]}).gaps).toEqual([]);
    expect(readJson('').gaps).toEqual([]);
  });

  test('may be the bare list, one comment, or begin with a byte order mark', () => {
    expect(readJson([one, one]).comments).toHaveLength(2);
    expect(readJson(one).comments).toHaveLength(1);
    expect(readJson({paragraphs: [{text: 'x'}]}).comments).toHaveLength(1);
    expect(readJson(`\uFEFF ${JSON.stringify([one])}`).comments).toHaveLength(1);
  });

  test('states no parents where no comment has the key, and the order stays', () => {
    const dump = readJson(jsonFixture('json-plain'));
    expect(parents(dump)).toEqual(Array(9).fill(undefined));
    expect(dump.comments.map(({depth}) => depth)).toEqual(Array(9).fill(undefined));
    expect(dump.comments.at(-1)?.author).toBe('Anonymous');
  });

  test('has at top level what has no parent where others have one; parents may come later', () => {
    const dump = readJson(jsonFixture('json-parents'));
    expect(dump.comments.map(({author}) => author)).toEqual([
      ...['testamentary', 'Bakker Joos', 'testamentary', 'noor', 'Bakker Joos'],
      ...['quarterly_growth', 'noor', 'quarterly_growth'],
    ]);
    expect(parents(dump)).toEqual([null, 1, 2, 1, 4, null, 6, 7]);
    expect(dump.comments.map(({depth}) => depth)).toEqual([0, 1, 2, 1, 2, 0, 1, 2]);
    expect(dump.comments.map(({position}) => position.line)).toEqual([4, 2, 5, 7, 8, 6, 3, 9]);
  });

  test('names missing parents by negative ids', () => {
    const dump = readJson([
      {id: -7, missing: true, parent: null, subject: 'Gone'},
      {id: -3, missing: true, parent: -7, subject: ''},
      {id: 4, parent: -3, text: 'To nobody'},
      {id: -9, missing: true, parent: 4},
    ]);
    expect(readJson([one])).not.toHaveProperty('missing');
    expect(dump.missing).toStrictEqual([
      {id: -1, parent: null, subject: 'Gone'},
      {id: -2, parent: -1},
    ]);
    expect(parents(dump)).toEqual([-2]);
    expect(dump.comments[0]?.depth).toBe(2);
  });

  test('leaves missing comments out where no parents are stated', () => {
    const dump = readJson([{missing: true, subject: 'Gone'}, one]);
    expect(dump.comments.map(({author}) => author)).toEqual(['Ann']);
    expect(dump).not.toHaveProperty('missing');
  });

  test('takes null for a value that is not there, and 12 and "12" for one id', () => {
    const row = {id: 12, parent: null, author: null, score: null, label: null, text: null, links: null};
    const dump = readJson({title: null, url: null, story: null, comments: [row, {parent: '12', text: 'x'}]});
    expect(dump.story).toBeUndefined();
    expect(parents(dump)).toEqual([null, 1]);
    expect(trouble(dump)).toBe('1:51: The comment has no text (not fatal)');
  });
});

describe('A comment a line', () => {
  test('is read as such, blank lines aside, each with its line', () => {
    const dump = readJson(jsonFixture('json-ndjson'));
    expect(parents(dump)).toEqual([null, 1, 1, 3, null, 5, 6]);
    expect(dump.comments.map(({position}) => position.line)).toEqual([1, 2, 3, 5, 6, 7, 8]);
    expect(dump.gaps).toEqual([]);
  });

  test('has a line that cannot be read named by its place', () => {
    const good = JSON.stringify(one);
    expect(trouble(readJson(`${good}\n{"text": "cut\n${good}\n`))).toMatch(
      /^2:10: the string that begins here/,
    );
    expect(trouble(readJson(`${good}\n${good} ${good}\n`))).toMatch(/^2:41: expected the end of the line/);
    expect(trouble(readJson(`${good}\r\n${good}\r\n[]`))).toBe('3:1: expected an object, found a list');
    expect(trouble(readJson(`${good}\n{"parent": 5}`))).toBe(
      '2:12: parent: no comment has id 5 (no comment of the file has an `id`)',
    );
  });
});

describe('What is wrong is one fatal line with its path and place', () => {
  test.each([
    [[{...one, id: 1, parent: 99}], '1:57: [0].parent: no comment has id 99 (null stands for top level)'],
    [
      {comments: [one, {id: 1}, {id: '1'}]},
      '1:69: comments[2].id: 1 is the id of comments[1] too (ids must differ)',
    ],
    [[{id: 1, parent: 1}], '1:19: [0].parent: the parents run in a circle: 1 → 1'],
    [
      [{id: 1}, {id: 2, parent: 3}, {id: 3, parent: 2}],
      '1:28: [1].parent: the parents run in a circle: 2 → 3 → 2',
    ],
    [
      [
        {id: 1, parent: 2},
        {id: 2, parent: 3},
        {id: 3, parent: 2},
      ],
      '1:39: [1].parent: the parents run in a circle: 2 → 3 → 2',
    ],
    [[{score: '5'}], '1:11: [0].score: expected a number, found a string'],
    ['[{"score": 1e999}]', '1:12: [0].score: the number is too large'],
    [[{uid: 'x'}], '1:9: [0].uid: expected a number, found a string'],
    [[{label: 7}], '1:11: [0].label: expected a string, found a number'],
    [[{confidence: []}], '1:16: [0].confidence: expected a number, found a list'],
    [[{missing: 'no'}], '1:13: [0].missing: expected true or false, found a string'],
    [[{subscriber: 1}], '1:16: [0].subscriber: expected true or false, found a number'],
    [[{truncated: 0}], '1:15: [0].truncated: expected true or false, found a number'],
    [[{id: {}}], '1:8: [0].id: expected an id, a number or a string, found an object'],
    [[{paragraphs: [{quote: 0.5}]}], '1:26: [0].paragraphs[0].quote: expected 0, or how deep it quotes'],
    [[{paragraphs: [{role: 1}]}], '1:25: [0].paragraphs[0].role: expected a string, found a number'],
    [[{paragraphs: ['x']}], '1:17: [0].paragraphs[0]: expected an object, found a string'],
    [[{links: [{url: '/'}]}], '1:12: [0].links[0]: expected `mark` and `url`, found an object'],
    [{story: {links: 1}, comments: []}, '1:19: story.links: expected a list, found a number'],
    [{story: [], comments: []}, '1:10: story: expected an object, found a list'],
    [
      {},
      '1:1: expected `comments`, a list of objects with `text`, found an object (the README shows the keys)',
    ],
    [
      {[`${'k'.repeat(21)}`]: 1},
      `1:1: expected \`comments\`, a list of objects with \`text\`, found \`${'k'.repeat(20)}\` (the README shows the keys)`,
    ],
    [
      [{parent: 'p'.repeat(41)}],
      `1:12: [0].parent: no comment has id ${'p'.repeat(40)}… (no comment of the file has an \`id\`)`,
    ],
    [
      Object.fromEntries([...'abcdef'].map((key) => [key, 1])),
      '1:1: expected `comments`, a list of objects with `text`, found `a`, `b`, `c`, `d`, `e` (the README shows the keys)',
    ],
    [
      [{text: 'So.', replies: [{text: 'No.'}]}],
      '1:26: [0].replies: comments within a comment (give each comment an object of its own, with the `id` of its `parent`)',
    ],
    [[{parent: true}], '1:12: [0].parent: expected an id, a number or a string, found true'],
    [[{text: ['x']}], '1:10: [0].text: expected a string, found a list'],
    [[{paragraphs: 'x'}], '1:16: [0].paragraphs: expected a list, found a string'],
    [[{paragraphs: [{quote: -1}]}], '1:26: [0].paragraphs[0].quote: expected 0, or how deep it quotes'],
    [[{links: [{mark: 1}]}], '1:12: [0].links[0]: expected `mark` and `url`, found an object'],
    [[one, 'x'], '1:42: [1]: expected an object, found a string'],
    [{comments: {}}, '1:13: comments: expected a list, found an object'],
    [{comments: [], title: 7}, '1:24: title: expected a string, found a number'],
    [{comments: []}, '1:1: no comment stands in the file (is it a whole thread?)'],
    [
      {name: 'x', version: '1'},
      '1:1: expected `comments`, a list of objects with `text`, found `name`, `version` (the README shows the keys)',
    ],
    ['7', '1:1: expected an object, found a number'],
    ['', '1:1: the text ends where a value is expected (is it cut off?)'],
    [
      '{"comments": [\n{"text": "x"}\n',
      '2:15: the text ends where `,` or `]` is expected, 2 levels are open (is it cut off?)',
    ],
    ['[{"text": "x"}]\n[]', '2:1: expected the end of the text, found `[`'],
    [
      '{\n"text": "x"}\n{}',
      '3:1: expected the end of the text, found `{` (one comment a line is fine: `jq -c`)',
    ],
  ])('%j', (input, message) => {
    const dump = readJson(input);
    expect(trouble(dump)).toBe(message);
    expect(dump.comments).toEqual([]);
    expect(dump.messages).toHaveLength(1);
  });

  test.each([
    ['json-broken-cut', /^5:57: the string that begins here has no end/],
    ['json-broken-parent', /^6:25: comments\[2\]\.parent: no comment has id 12/],
    ['json-broken-circle', /^1:25: parent: the parents run in a circle: hen → egg → hen/],
  ])('%s', (name, message) => {
    expect(trouble(readJson(jsonFixture(name)))).toMatch(message);
  });

  test.each([
    ['syntax', '['],
    ['syntax', '["x'],
    ['syntax', '["\n"]'],
    ['syntax', '["\u0001"]'],
    ['syntax', '["\\x"]'],
    ['wrong-type', '7'],
    ['number', '[{"score": 1e999}]'],
    ['no-comment', '[]'],
    ['no-comments', '{}'],
    ['duplicate-id', '[{"id": 1}, {"id": 1}]'],
    ['unknown-parent', '[{"parent": 1}]'],
    ['circle', '[{"id": 1, "parent": 1}]'],
    ['misread', jsonFixture('hacker-news')],
  ])('%s is the rule that finds it', (rule, text) => {
    expect(readJson(text).messages).toMatchObject([{rule, fatal: true}]);
  });

  test('keys of a site are named, with what to do', () => {
    for (const [fixture, name] of [
      ['hacker-news', 'hacker-news'],
      ['reddit-json', 'reddit'],
    ] as const) {
      const text = jsonFixture(fixture);
      const dump = readJson(text);
      expect(trouble(dump)).toBe(
        `1:1: These are not threadfold's own keys but those of \`${name}\` (leave --from out or name it)`,
      );
      expect(dump).toMatchObject({format: 'json', comments: [], gaps: [{kind: 'blank'}]});
      expect(dump.gaps[0]?.position).toMatchObject({start: 0, end: text.length});
    }
  });

  test('six of a circle are told, ids cut at forty characters', () => {
    const circle = (length: number, name = '') =>
      trouble(
        readJson(
          Array.from({length}, (_, id) => ({id: `${name}${id}`, parent: `${name}${(id + 1) % length}`})),
        ),
      );
    expect(circle(6)).toMatch(/circle: 0 → 1 → 2 → 3 → 4 → 5 → 0$/);
    expect(circle(7)).toMatch(/circle: 0 → 1 → 2 → 3 → 4 → 5 → … \(7 comments\)$/);
    expect(circle(1, 'a'.repeat(39))).toContain(`: ${'a'.repeat(39)}0 → ${'a'.repeat(39)}0`);
    expect(circle(1, 'a'.repeat(40))).toContain(`: ${'a'.repeat(40)}… → `);
  });

  test('a long circle is not told to its end', () => {
    const rows = Array.from({length: 1000}, (_, id) => ({id, parent: (id + 1) % 1000}));
    expect(trouble(readJson(rows))).toContain('0 → 1 → 2 → 3 → 4 → 5 → … (1000 comments)');
  });
});

test.each([
  [' \uFEFF\n[ {"text": "x"}]', 'it begins as a list in JSON'],
  ['{ "text": "x"}', 'it begins as an object in JSON'],
  ['[]', 'it begins as a list in JSON'],
  ['{}', 'it begins as an object in JSON'],
])('%j is known for JSON: %s', (text, because) => {
  expect(json.detect(lines(text), {text})).toBe(because);
});

test('Each reader knows its own texts', () => {
  expect(detected(jsonFixture('hacker-news'))[0]).toBe('hacker-news');
  expect(detected(jsonFixture('reddit-json'))[0]).toBe('reddit');
  for (const name of ['json-plain', 'json-parents', 'json-ndjson', 'json-broken-cut', 'json-broken-circle']) {
    expect(detected(jsonFixture(name))).toEqual(['json']);
  }
  for (const text of [
    '',
    '[1] see there',
    '[PATCH] x',
    '{x}',
    'News: 0191004417',
    '"x"',
    '{{{',
    '[['.repeat(9),
  ]) {
    expect(detected(text)).toEqual([]);
  }
});

test('A chain and a fan of 20,000 replies are read', () => {
  const chain = Array.from({length: 20_000}, (_, id) => ({id, parent: id === 0 ? null : id - 1, text: 'x'}));
  expect(readJson(chain.toReversed()).comments.at(-1)).toMatchObject({
    id: 20_000,
    given: 19_999,
    depth: 19_999,
  });
  const fan = chain.map(({id, text}) => ({id, parent: id === 0 ? null : 0, text}));
  expect(readJson(fan).comments.at(-1)).toMatchObject({id: 20_000, given: 1, depth: 1});
});
