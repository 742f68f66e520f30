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

  it('shows the comment that was liked best, though it stands below folded ones', () => {
    const said = [
      'The harbour bell has been a semitone flat since a frost cracked its crown in the winter of 1911.',
      'My grandmother rang it for the herring fleet and never once complained about the pitch of it.',
      'Nobody who rings for herring has an ear for pitch, and the herring have even less of one.',
      'Pilots used to steer by that pitch when fog hid the second light on the outer mole.',
      'A pilot who steers by ear in fog should have his licence looked at by somebody sober.',
      'Half the licences in this port were signed in the tavern across from the customs house.',
      'That tavern burned down years before the customs house had so much as a roof.',
      'It had a roof of slate, which is how the fire reached the rope store behind it.',
      'Slate does not carry fire anywhere, ask whoever insured the rope store at the time.',
      'I have the insurance papers: the bell was recast for the claim, and cast flat to save tin.',
    ];
    const chain = said.map((text, at) => ({
      text,
      author: `reader${at + 1}`,
      parent: at === 0 ? null : at,
      score: at === 9 ? 5 : 1,
    }));
    const shown = new Map<number, {text: string; answers?: string | null}>();
    const waiting = [...(fold(threadOf(chain), {words: 110}).sections[0]?.bullets ?? [])];
    for (let bullet = waiting.pop(); bullet !== undefined; bullet = waiting.pop()) {
      shown.set(bullet.from[0] as number, bullet);
      waiting.push(...bullet.bullets);
    }
    expect(shown.has(9)).toBe(false);
    expect(shown.get(10)).toMatchObject({answers: 'reader9'});
    // No words are kept for what the depth keeps out.
    const texts = (scores: readonly number[]) =>
      fold(threadOf(chain.map((each, at) => ({...each, score: scores[at] as number}))), {
        words: 22,
        depth: 1,
      }).sections[0]?.bullets.map(({text}) => text);
    expect(texts(chain.map(({score}) => score))).toEqual(texts(chain.map(() => 1)));
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
