import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {fold} from '../../src/digest/fold.js';
import type {FoldOptions} from '../../src/digest/fold-options.js';
import {read} from '../../src/read/read.js';
import {countWords} from '../../src/text/count-words.js';
import {grow} from '../../src/thread/grow.js';
import {infer} from '../../src/thread/infer.js';
import type {Bullet, Digest} from '../../src/types.js';
import {makeDump, type Said} from '../support/make-dump.js';

function digestOf(said: readonly Said[], options: FoldOptions = {}): Digest {
  const dump = makeDump(said);
  return fold(grow(dump, infer(dump)), options);
}

function tidalClock(options: FoldOptions = {}): Digest {
  const text = readFileSync(new URL('../../fixtures/tidal-clock/input.txt', import.meta.url), 'utf8');
  const dump = read(text);
  return fold(grow(dump, infer(dump)), options);
}

function every({sections, singles}: Digest): Bullet[] {
  const result: Bullet[] = [];
  const waiting = [...sections.flatMap(({bullets}) => bullets), ...singles];
  for (let bullet = waiting.pop(); bullet !== undefined; bullet = waiting.pop()) {
    result.push(bullet);
    waiting.push(...bullet.bullets);
  }
  return result;
}

/** The digest of comments that each answer the one before. */
function chainOf(...texts: readonly string[]): Digest {
  const dump = makeDump(texts.map((text, index) => ({text, author: `reader${index + 1}`})));
  for (const comment of dump.comments) comment.given = comment.id === 1 ? null : comment.id - 1;
  return fold(grow(dump, infer(dump)), {words: 200, sentences: 1});
}

function levels(bullets: readonly Bullet[]): number {
  return bullets.length === 0 ? 0 : 1 + Math.max(...bullets.map((bullet) => levels(bullet.bullets)));
}

describe('fold', () => {
  it.each([40, 75, 150, 400])('keeps to a budget of %i words, names included', (words) => {
    const spent = every(tidalClock({words})).reduce(
      (sum, {author, text}) => sum + countWords(author) + countWords(text),
      0,
    );
    expect(spent).toBeLessThanOrEqual(words);
    expect(spent).toBeGreaterThan(words * 0.6);
  });

  it('shows every comment whole where the budget is 0', () => {
    const digest = tidalClock({words: 0});
    expect(every(digest)).toHaveLength(digest.comments);
    expect(digest.folded).toBeUndefined();
  });

  it('shows no deeper level than asked for', () => {
    const {sections} = tidalClock({words: 0, depth: 2});
    expect(Math.max(...sections.map(({bullets}) => levels(bullets)))).toBe(2);
  });

  it('shows no more replies a level than asked for, and counts the others', () => {
    const said = [{subject: 'Bells'}, ...Array.from({length: 5}, () => ({subject: 'Re: Bells'}))];
    const dump = makeDump(said);
    for (const comment of dump.comments) comment.given = comment.id === 1 ? null : 1;
    const {sections} = fold(grow(dump, infer(dump)), {words: 0, replies: 2});
    expect(sections[0]?.bullets[0]?.bullets).toHaveLength(2);
    expect(sections[0]?.bullets[0]?.folded?.count).toBe(3);
  });

  it('shows no more sections than asked for, the weightiest, and counts the other threads', () => {
    const whole = tidalClock({words: 0});
    const digest = tidalClock({words: 0, top: 1});
    expect(digest.sections).toHaveLength(1);
    const left = whole.sections.filter(({id}) => id !== digest.sections[0]?.id);
    expect(digest.folded?.threads).toBe(left.length);
    expect(digest.folded?.count).toBe(left.reduce((sum, {comments}) => sum + comments, 0));
  });

  it('counts a chain of banter, and shows what answers it', () => {
    const digest = chainOf(
      'The bell in the north tower has been a semitone flat since the winter of 1911.',
      'Flat as a pancake, then.',
      'With syrup.',
      'On a Sunday.',
      'It is flat because the founder cast it from two older bells and never tuned the mix.',
    );
    const bullets = every(digest);
    expect(bullets.map(({from}) => from[0]).sort()).toEqual([1, 2, 5]);
    expect(bullets.find(({from}) => from[0] === 2)).toMatchObject({folded: {count: 2}});
  });

  it('shows a few words where there are few comments', () => {
    const digest = chainOf('The bell is flat.', 'No, that is wrong.', 'It is, ask the sexton.');
    expect(every(digest)).toHaveLength(3);
  });

  it('finishes a sentence whose point is a few words away', () => {
    const long = `${'The bell in the north tower of the old church by the river '.repeat(4)}is flat.`;
    const [bullet] = every(chainOf(long));
    expect(bullet?.text.endsWith('…') ?? true).toBe(true);
    const nearly =
      'The bell that hangs in the north tower of the church by the river has been flat since the winter of 1911 at least.';
    expect(every(chainOf(nearly)).map(({text}) => text)).toEqual([nearly]);
  });

  it('tells nothing twice in a thread', () => {
    const digest = chainOf(
      'The founder cast the bell from two older bells.',
      'The founder cast the bell from two older bells, as everybody knows. Nobody tuned the mix afterwards.',
    );
    expect(every(digest).map(({text}) => text)).toContain('Nobody tuned the mix afterwards.');
  });

  it('shows the claim that a reply quotes', () => {
    const claim = 'A frost in 1911 cracked the crown staple and nobody looked.';
    const dump = makeDump([
      {subject: 'On Sundays', text: `Our ringers are loud. ${claim}`},
      {subject: 'Re:', text: `> ${claim}\n\nMy grandfather looked, with a lantern and a ladder.`},
    ]);
    for (const comment of dump.comments) comment.given = comment.id === 1 ? null : 1;
    const bullets = every(fold(grow(dump, infer(dump)), {words: 40, sentences: 1}));
    expect(bullets.find(({from}) => from[0] === 1)?.text).toBe(claim);
  });

  it('names the parent of a bullet whose parent is scored too low to be shown', () => {
    const dump = makeDump([
      {subject: 'Bells', score: 5},
      {author: 'Grump', score: 0},
      {author: 'Ann', score: 4, subject: 'Re:Bells'},
    ]);
    for (const comment of dump.comments) comment.given = comment.id === 1 ? null : comment.id - 1;
    const bullet = fold(grow(dump, infer(dump)), {words: 0, minScore: 2}).sections[0]?.bullets[0];
    expect(bullet?.bullets).toMatchObject([{author: 'Ann', answers: 'Grump'}]);
    expect(bullet?.folded).toEqual({count: 1, authors: ['Grump']});
  });

  it('says whom a bullet answers where the nesting is capped', () => {
    const dump = makeDump(Array.from({length: 12}, (_, index) => ({author: `reader${index + 1}`})));
    for (const comment of dump.comments) comment.given = comment.id === 1 ? null : comment.id - 1;
    const {sections} = fold(grow(dump, infer(dump)), {words: 0});
    expect(levels(sections[0]?.bullets ?? [])).toBe(6);
    const deepest = every(fold(grow(dump, infer(dump)), {words: 0})).find(
      ({author}) => author === 'reader12',
    );
    expect(deepest?.answers).toBe('reader11');
  });

  it('gathers threads of one comment, the best first, with their subjects', () => {
    const {sections, singles} = digestOf([
      {subject: 'Bells', score: 1},
      {subject: 'Ferries', score: 5, text: 'The ferry has a cow for a horn, and the cow has a union card.'},
    ]);
    expect(sections).toEqual([]);
    expect(singles.map(({subject}) => subject)).toEqual(['Ferries', 'Bells']);
  });

  it('shows only one subthread where asked for', () => {
    const digest = tidalClock({thread: 2, words: 0});
    expect(digest.comments).toBeLessThan(22);
    expect(digest.sections[0]?.id ?? digest.singles[0]?.from[0]).toBe(2);
  });

  it('refuses a subthread that is not there, naming those that are', () => {
    expect(() => tidalClock({thread: 99})).toThrow(
      'Cannot show thread 99, expected the number of a comment, 1 to 22',
    );
  });

  it('sorts sections by size or by score', () => {
    const sizes = tidalClock({sort: 'size'}).sections.map(({comments}) => comments);
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    const scores = tidalClock({sort: 'score'}).sections.map(({best}) => best?.score ?? 0);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
  });

  it('leaves quotations out of the bullets', () => {
    const {sections} = digestOf([
      {subject: 'Bells', text: 'The bell rings at noon.'},
      {text: '> The bell rings at noon.\n\nIt rings at one, the sexton is never on time in summer.'},
    ]);
    expect(
      every({sections, singles: []} as unknown as Digest)
        .map(({text}) => text)
        .join(),
    ).not.toContain('>');
  });
});
