import {describe, expect, test} from 'vitest';
import {notes} from '../../src/cli/notes.js';
import {fold} from '../../src/digest/fold.js';
import {grow} from '../../src/thread/grow.js';
import {comment, dump, link} from '../render/digests.js';
import {ran} from '../support/ran.js';

const path = (name: string): string => `fixtures/${name}/input.txt`;

describe('What --verbose notes', () => {
  const thread = grow(
    dump([comment(1), comment(2), comment(3), comment(4)], {recognized: 'line 1 has a score'}),
    [
      link(1, null, {confidence: 0.6}),
      link(2, 1, {confidence: 0.456}),
      link(3, 2, {confidence: 0.3, missing: -1}),
      link(4, null),
    ],
  );
  const noted = (only?: number): string[] => {
    const options = only === undefined ? {} : {thread: only};
    return notes('a.txt', thread, fold(thread, {...options, words: 0}), options);
  };

  test('is how the dump was read, the counts, and each link in doubt with its place', () => {
    expect(noted()).toEqual([
      'a.txt: note: read as slashdot: line 1 has a score',
      expect.stringMatching(
        /^a\.txt: note: 4 comments, 4 people, 2 threads; \d in bullets, \d counted; 0 cut short/,
      ),
      'a.txt: note: 3 of 4 links inferred, 3 in doubt',
      'a.txt:1:1: note: 1 Author1 opens a thread, 60 % sure (--explain --thread 1 says why)',
      'a.txt:2:1: note: 2 Author2 answers 1 Author1, 46 % sure (--explain --thread 2 says why)',
      expect.stringMatching(/^a\.txt:3:1: note: 3 Author3 answers a comment that is not in the dump, 30 %/),
    ]);
  });

  test('is of the comments that are shown', () => {
    expect(noted(2)[2]).toBe('a.txt: note: 2 of 2 links inferred, 2 in doubt');
    expect(
      noted(2)
        .slice(3)
        .map((line) => line.slice(0, 7)),
    ).toEqual(['a.txt:2', 'a.txt:3']);
  });

  test('has every comment in a bullet or a count', async () => {
    for (const name of ['tidal-clock', 'hidden-parents', 'ten-deep', 'singles']) {
      const {err} = await ran(['--verbose', path(name)]);
      const [, all, shown, counted] =
        /note: (\d+) comments?,.*; (\d+) in bullets, (\d+) counted/.exec(err) ?? [];
      expect(Number(shown) + Number(counted)).toBe(Number(all));
      const bullets = (await ran([path(name)])).out.split('\n').filter((line) => /^ *- \*\*/.test(line));
      expect(bullets).toHaveLength(Number(shown));
    }
  });

  test('is on standard error, in lines, and changes nothing else', async () => {
    const {out, err} = await ran(['-v', path('hidden-parents')]);
    expect(out).toBe((await ran([path('hidden-parents')])).out);
    for (const line of err.trimEnd().split('\n'))
      expect(line).toMatch(/^\S+(?::\d+:\d+)?: (?:note|warning): /);
    expect(err.match(/% sure/g)).toHaveLength(Number(/(\d+) in doubt/.exec(err)?.[1]));
  });

  test('is the same at every run', async () => {
    expect(await ran(['-v', path('ten-deep')])).toEqual(await ran(['-v', path('ten-deep')]));
  });
});

test('--verbose tells every warning where otherwise one stands for its like', async () => {
  const mail = 'fixtures/mbox-broken/input.mbox';
  const brief = (await ran([mail])).err;
  const full = (await ran(['--verbose', mail])).err;
  const count = (text: string): number =>
    text.split('\n').filter((line) => line.includes(': warning: ')).length;
  const more = [...brief.matchAll(/\(and (\d+) more such\)/g)].reduce(
    (sum, [, each]) => sum + Number(each),
    0,
  );
  expect(count(full)).toBe(count(brief) + more);
  expect(full).not.toContain('more such');
});
