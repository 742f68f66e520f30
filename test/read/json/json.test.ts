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
