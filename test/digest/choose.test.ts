import {describe, expect, it} from 'vitest';
import {fold} from '../../src/digest/fold.js';
import {grow} from '../../src/thread/grow.js';
import {infer} from '../../src/thread/infer.js';
import type {Thread} from '../../src/types.js';
import {makeDump, type Said} from '../support/make-dump.js';

/** A thread whose parents are stated; a parent below 0 is a comment that the dump lacks, at top level. */
function threadOf(said: readonly (Said & {parent: number | null})[]): Thread {
  const dump = makeDump(said);
  for (const [index, {parent}] of said.entries()) {
    const comment = dump.comments[index];
    if (comment !== undefined) comment.given = parent;
  }
  const lacking = new Set(said.flatMap(({parent}) => (parent !== null && parent < 0 ? [parent] : [])));
  dump.missing = [...lacking].map((id) => ({id, parent: null}));
  return grow(dump, infer(dump));
}

describe('choose', () => {
  it('counts the replies of a missing opener apart from those of comment 1', () => {
    const thread = threadOf([
      {subject: 'Bells', parent: null},
      {parent: 1},
      {parent: -1, author: 'Ann'},
      {parent: -1, author: 'Bert'},
    ]);
    const {sections} = fold(thread, {words: 0, replies: 1});
    expect(sections[0]?.bullets[0]?.bullets).toHaveLength(1);
    expect(sections[1]?.bullets).toHaveLength(1);
    expect(sections[1]?.folded?.count).toBe(1);
  });

  it('shows a fan of thousands whole', () => {
    const fan = Array.from({length: 4000}, (_, index) => ({parent: index === 0 ? null : 1}));
    const {sections} = fold(threadOf(fan), {words: 0});
    expect(sections[0]?.bullets[0]?.bullets).toHaveLength(3999);
  });

  it('sorts threads scored below 0 after one scored 0', () => {
    const thread = threadOf([
      {subject: 'Down', score: -1, parent: null},
      {score: -1, parent: 1},
      {subject: 'Level', score: 0, parent: null},
      {score: 0, parent: 3},
    ]);
    expect(fold(thread, {sort: 'score'}).sections.map(({title}) => title)).toEqual(['Level', 'Down']);
  });

  it('takes a text of very many links', () => {
    const text = 'https://example.org/a '.repeat(150_000);
    const {singles} = fold(threadOf([{subject: 'Links', text, parent: null}]), {words: 0});
    expect(singles[0]?.links).toHaveLength(150_000);
  });
});
