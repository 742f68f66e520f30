import {describe, expect, test} from 'vitest';
import {jsonFixture, readJson, trouble} from './read-json.js';

const one = {author: 'Ann', text: 'Good morning.'};

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
