import {describe, expect, test} from 'vitest';
import {reddit} from '../../../src/read/json/reddit.js';
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
