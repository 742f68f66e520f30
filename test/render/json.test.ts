import {describe, expect, test} from 'vitest';
import {json, ndjson, toJson} from '../../src/render/json.js';
import {grow} from '../../src/thread/grow.js';
import {bullet, comment, digest, dump, link, section} from './digests.js';

const position = comment(1).position;
const story = {
  reference: '7',
  title: 'Clock',
  site: 'example.org',
  posted: 'Tuesday',
  editor: 'wrenfield',
  department: 'wound-up',
  fortune: 'A fortune.',
  paragraphs: [{quote: 0, text: 'It stopped.', position}],
  links: [{mark: 1, url: 'https://example.org/'}],
  position,
};
const first = comment(1, {
  subject: 'Tide',
  author: 'Ann',
  uid: 12,
  subscriber: true,
  score: 5,
  label: 'Funny',
  paragraphs: [{quote: 1, text: 'asked', position}],
  links: [{mark: 1, url: '/x'}],
  position: {...position, line: 27, endLine: 31},
});
const second = comment(2, {author: 'Anonymous Coward', subject: 'Re:Gears', truncated: true});
const evidence = [{signal: 'near', weight: 1.234567, because: 'it stands near'}];
const others = [{parent: null, missing: false, confidence: 0.123456}];
const thread = grow(dump([first, second], {story}), [
  link(1, null, {confidence: 0.987654}),
  link(2, 1, {missing: -1, confidence: 0.5, evidence, others}),
]);
const rows = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('The document is the contract that other programs build on', () => {
  const folded = {count: 1, authors: ['Bob']};
  const inner = bullet({from: [2], author: 'Bob'});
  const outer = bullet({score: 5, label: 'Funny', bullets: [inner], folded});
  const document = JSON.parse(
    json(thread, digest({sections: [section({bullets: [outer], folded})], folded: {...folded, threads: 1}})),
  );
  expect(document).toMatchObject({
    schema: 'threadfold/1',
    format: 'slashdot',
    story: {
      reference: '7',
      title: 'Clock',
      site: 'example.org',
      posted: 'Tuesday',
      editor: 'wrenfield',
      department: 'wound-up',
      paragraphs: [{quote: 0, text: 'It stopped.'}],
      links: [{mark: 1, url: 'https://example.org/'}],
    },
    digest: {
      sections: [
        {
          id: 1,
          title: 'Tide',
          comments: 2,
          people: 2,
          best: null,
          bullets: [
            {
              from: [1],
              author: 'Ann',
              text: 'Words.',
              score: 5,
              label: 'Funny',
              bullets: [{from: [2]}],
              folded,
            },
          ],
          folded,
        },
      ],
      singles: [],
      folded: {...folded, threads: 1},
    },
  });
});

describe('Among the comments', () => {
  const {comments} = JSON.parse(json(thread, digest()));

  test('one has every key, null where the dump says nothing', () => {
    expect(comments[0]).toEqual({
      id: 1,
      parent: null,
      depth: 0,
      subject: 'Tide',
      author: 'Ann',
      uid: 12,
      subscriber: true,
      score: 5,
      label: 'Funny',
      paragraphs: [{quote: 1, text: 'asked'}],
      links: [{mark: 1, url: '/x'}],
      truncated: false,
      lines: [27, 31],
      confidence: 0.9877,
    });
    expect(comments[2]).toMatchObject({uid: null, score: null, label: null, truncated: true});
  });

  test('one that the dump lacks stands before its first reply, which names its id', () => {
    expect(comments[1]).toEqual({id: -1, missing: true, parent: 1, depth: 1, subject: 'Gears'});
    expect(comments[2]).toMatchObject({id: 2, parent: -1, depth: 2});
  });

  test('one has its evidence where that is asked for, numbers rounded', () => {
    expect(comments[2]).not.toHaveProperty('evidence');
    const explained = JSON.parse(json(thread, digest(), true)).comments[2];
    expect(explained.evidence).toEqual([{...evidence[0], weight: 1.2346}]);
    expect(explained.others).toEqual([{...others[0], confidence: 0.1235}]);
  });
});

test('A missing comment with two replies stands there once', () => {
  const twice = grow(dump([comment(1), comment(2)]), [
    link(1, null, {missing: -1}),
    link(2, null, {missing: -1}),
  ]);
  expect(rows(ndjson(twice)).map(({id, parent, depth}) => [id, parent, depth])).toEqual([
    [-1, null, 0],
    [1, -1, 1],
    [2, -1, 1],
  ]);
});

test('A dump without a story has null for it', () => {
  expect(toJson(grow(dump([]), []), digest())).toMatchObject({story: null, comments: []});
});

test('The best score of a section stands with its label or with null', () => {
  const bests = [{score: 5, label: 'Funny'}, {score: 2}];
  const {digest: written} = JSON.parse(
    json(thread, digest({sections: bests.map((best) => section({best}))})),
  );
  expect(written.sections.map(({best}: {best: object}) => best)).toEqual([
    {score: 5, label: 'Funny'},
    {score: 2, label: null},
  ]);
});

test('ndjson is the same comments, one object a line', () => {
  expect(ndjson(thread)).toMatch(/^(?:\{.*\}\n){3}$/);
  expect(rows(ndjson(thread))).toEqual(JSON.parse(json(thread, digest())).comments);
  expect(rows(ndjson(thread, true))).toEqual(JSON.parse(json(thread, digest(), true)).comments);
});

test('A chain of 20,000 levels is written with its depths', () => {
  const ids = Array.from({length: 20_000}, (_, index) => index + 1);
  const deep = grow(
    dump(ids.map((id) => comment(id))),
    ids.map((id) => link(id, id === 1 ? null : id - 1)),
  );
  expect(rows(ndjson(deep)).at(-1)).toMatchObject({id: 20_000, depth: 19_999});
});
