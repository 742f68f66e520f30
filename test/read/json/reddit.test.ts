import {describe, expect, test} from 'vitest';
import {reddit} from '../../../src/read/json/reddit.js';
import {lines} from '../../../src/text/lines.js';
import type {Comment, Story} from '../../../src/types.js';
import {jsonFixture, parents, readJson, said, trouble} from './read-json.js';

const dump = () => readJson(jsonFixture('reddit-json'), reddit);

/** A listing as Reddit writes it. */
function listing(...children: unknown[]): object {
  return {kind: 'Listing', data: {children}};
}

describe('A Reddit thread', () => {
  test('has its post, the page first among its links', () => {
    expect(dump().story).toMatchObject({
      title: 'The compost heap at plot 14 has reached 71 °C & the committee wants to know why',
      posted: '2025-05-07T09:30:00Z',
      editor: 'marrowmaster',
      links: [
        {mark: 1, url: 'https://www.example.com/r/allotments/comments/1khk2xz/'},
        {mark: 2, url: 'https://allotments.example.org/notices?plot=14&lang=en'},
      ],
    });
    expect(dump().story?.paragraphs.map(({text}) => text)).toContain('3. Thursday, 71 °C, and a boiled slug');
  });

  test('has its comments in their tree, and says what is not in the file', () => {
    expect(parents(dump())).toEqual([null, 1, 2, 3, 1, -1, null, 7]);
    expect(dump().missing).toEqual([{id: -1, parent: null}]);
    expect(dump().messages.map(({rule, reason}) => [rule, reason])).toEqual([
      ['deleted', '1 comment was deleted at the site'],
      ['more', 'at least 7 comments are not in the dump, behind 2 `more` stubs'],
    ]);
    expect(dump().comments[2]?.score).toBe(1204);
  });

  test('has lists, quotations in quotations, listings, code and links', () => {
    expect(said(dump(), 1).slice(1)).toEqual([
      ...['Turn it, and add cardboard:', '* egg boxes, torn', '* the inside of kitchen rolls'],
      "* the committee's notice",
    ]);
    expect(said(dump(), 5)[0]).toContain("in [1]the county's guide [county.example.net], page 8");
    expect(dump().comments[4]?.links[0]?.url).toBe('https://county.example.net/guides/heap_(2019).pdf');
    expect(dump().comments[6]?.paragraphs[1]).toMatchObject({
      role: 'code',
      text: expect.stringContaining('&& ring_bell\ndone < '),
    });
    expect(said(dump(), 7)[2]).toContain('so use `median`, not `max`.');
    expect(said(dump(), 8)).toEqual([
      ...['> > a boiled slug', '> The bell has rung twice.'],
      'At 71 °C nobody on our side needs a bell. We feel it in our feelers.',
    ]);
  });

  test('says of a comment and of the post what is there, and no more', () => {
    const post = {
      title: 'A &amp; B',
      url: 'https://www.example.org/?a&amp;b',
      author: 'bob',
      selftext: '1 &lt; *2*',
    };
    const comment = {author: 'Ann', score: 0, body: '&gt; x\n\ny &amp;amp; z'};
    const read = (first: object, second: object) =>
      readJson([listing({kind: 't3', data: first}), listing({kind: 't1', data: second})], reddit);
    const whole = read({...post, created_utc: 1.5}, comment);
    expect(whole.format).toBe('reddit');
    const {position: _, paragraphs, ...story} = whole.story as Story;
    expect(story).toStrictEqual({
      ...{title: 'A & B', site: 'example.org', posted: '1970-01-01T00:00:01Z', editor: 'bob'},
      links: [{mark: 1, url: 'https://www.example.org/?a&b'}],
    });
    expect(paragraphs.map(({text}) => text)).toEqual(['1 < 2']);
    const {position: __, paragraphs: words, ...kept} = whole.comments[0] as Comment;
    expect(kept).toStrictEqual({
      ...{id: 1, subject: '', author: 'Ann', score: 0},
      ...{links: [], truncated: false, given: null, depth: 0},
    });
    expect(words.map(({quote, text}) => [quote, text])).toEqual([
      [1, 'x'],
      [0, 'y & z'],
    ]);
    const bare = read({}, {body: 'x'});
    expect(bare.comments[0]).not.toHaveProperty('score');
    expect(bare.comments[0]?.author).toBe('Anonymous');
    const {position: ___, ...nothing} = bare.story as Story;
    expect(nothing).toStrictEqual({paragraphs: [], links: []});
  });

  test.each(['[deleted]', ' [removed]\n'])('has lost a comment of which %j is left', (body) => {
    const reply = {kind: 't1', data: {body: 'x'}};
    const gone = {kind: 't1', data: {author: 'Ann', body, replies: listing(reply)}};
    const {comments, missing, messages} = readJson(listing(gone), reddit);
    expect(comments.map(({given}) => given)).toEqual([-1]);
    expect(missing).toEqual([{id: -1, parent: null}]);
    expect(messages.map(({reason}) => reason)).toEqual(['1 comment was deleted at the site']);
  });

  test('is read as far as it is known: what is neither post, comment nor stub is passed over', () => {
    const things = [{kind: 't5', data: {title: 'x'}}, {kind: 't1'}, {kind: 't1', data: {author: 'Ann'}}];
    const dump = readJson(
      listing({kind: 't3', data: {title: 'one'}}, ...things, {kind: 't3', data: {title: 'two'}}),
      reddit,
    );
    expect(dump.story?.title).toBe('one');
    expect(dump.comments.map(({author}) => author)).toEqual(['Ann']);
  });

  test.each([
    [[3], '3 comments are not in the dump, behind a `more` stub'],
    [[1, 2], '3 comments are not in the dump, behind 2 `more` stubs'],
    [[0], 'at least 1 comment is not in the dump, behind a `more` stub'],
    [[0, 4], 'at least 5 comments are not in the dump, behind 2 `more` stubs'],
    [[undefined], 'at least 1 comment is not in the dump, behind a `more` stub'],
  ])('with stubs of %j says: %s', (counts, reason) => {
    const stubs = counts.map((count) => ({kind: 'more', data: {count}}));
    const {messages} = readJson(listing({kind: 't1', data: {body: 'x'}}, ...stubs), reddit);
    expect(messages).toMatchObject([{rule: 'more', reason, line: 1, column: 73}]);
  });

  test('is known by its listing, alone or in a list', () => {
    const detect = (value: unknown) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return reddit.detect(lines(text), {text});
    };
    const because = 'it is a listing, `kind` and `data`';
    expect([listing(), [listing()], ` \uFEFF\n${JSON.stringify(listing())}`].map(detect)).toEqual([
      ...[because, because, because],
    ]);
    const strangers = [
      ...[{kind: 'Listing'}, {kind: 'x', data: 'Listing'}, {kind: ['Listing'], data: 1}, {data: 'Listing'}],
      ...[[], ['Listing'], 'x{"kind": "Listing", "data": 1}', '{"kind": "Listing", "data": 1', '"Listing"'],
    ];
    expect(strangers.map(detect)).toEqual(strangers.map(() => undefined));
  });

  test('may be the listing of the comments alone, and count one stub', () => {
    const comment = {kind: 't1', data: {author: 'Ann', body: 'Yes.', replies: ''}};
    const more = {kind: 'more', data: {count: 1, children: ['x']}};
    const alone = readJson(listing(comment, more), reddit);
    expect(alone.story).toBeUndefined();
    expect(parents(alone)).toEqual([null]);
    expect(trouble(alone)).toMatch(/: 1 comment is not in the dump, behind a `more` stub \(not fatal\)$/);
  });

  test('of another shape is a placed error', () => {
    const wrong = (data: unknown): string => trouble(readJson([listing({kind: 't1', data})], reddit));
    expect(wrong({body: 'x', replies: 'y'})).toMatch(
      /^1:\d+: \[0\]\.data\.children\[0\]\.data\.replies: expected a listing, found a string$/,
    );
    expect(wrong({body: 'x', score: 'many'})).toMatch(/score: expected a number, found a string$/);
    expect(wrong('x')).toMatch(/children\[0\]\.data: expected an object, found a string$/);
    expect(trouble(readJson([listing()], reddit))).toMatch(/no comment stands in the file/);
  });

  test('has no date that there cannot be', () => {
    const post = (created_utc: number): object => ({kind: 't3', data: {title: 'x', created_utc}});
    const comment = {kind: 't1', data: {body: 'x'}};
    expect(readJson([listing(post(1e300), comment)], reddit).story?.posted).toBeUndefined();
    expect(readJson([listing(post(0), comment)], reddit).story?.posted).toBe('1970-01-01T00:00:00Z');
  });
});
