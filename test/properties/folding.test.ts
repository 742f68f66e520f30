import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fold} from '../../src/digest/fold.js';
import type {FoldOptions} from '../../src/digest/fold-options.js';
import {sentences} from '../../src/text/sentences.js';
import type {Bullet, Comment, Digest, Folded, Thread} from '../../src/types.js';
import {allBullets, allFolded} from '../render/digests.js';
import {folds, trees} from './folds.js';

/** Try a law on the digests of random threads under random options. */
function always(law: (digest: Digest, thread: Thread, chosen: FoldOptions) => void): void {
  fc.assert(fc.property(folds, ({thread, chosen}) => law(fold(thread, chosen), thread, chosen)));
}

/** Comments that a digest is of: all, or one and what answers it, missing ones between them. */
function wanted(thread: Thread, only: number | undefined): number[] {
  if (only === undefined) return thread.dump.comments.map(({id}) => id);
  const result: number[] = [];
  const stack = [only];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next > 0) result.push(next);
    stack.push(...(thread.children.get(next) ?? []));
  }
  return result.sort((one, other) => one - other);
}

const shownIn = (bullets: readonly Bullet[]): number[] =>
  bullets.flatMap(({from, bullets: inner}) => [...from, ...shownIn(inner)]);
const foldedIn = (bullets: readonly Bullet[], own: Folded | undefined): number =>
  bullets.reduce((sum, each) => sum + foldedIn(each.bullets, each.folded), own?.count ?? 0);

test('Law 4, every comment is in one bullet or in one count, over all and in each section', () => {
  always((digest, thread, {thread: only}) => {
    const all = wanted(thread, only);
    const shown = allBullets(digest).flatMap(({from}) => from);
    expect(new Set(shown).size).toBe(shown.length);
    expect(all).toEqual(expect.arrayContaining(shown));
    const counted = allFolded(digest).reduce((sum, {count}) => sum + count, 0);
    expect(shown.length + counted).toBe(all.length);
    expect(digest.comments).toBe(all.length);
    for (const {bullets, folded, comments} of digest.sections) {
      expect(shownIn(bullets).length + foldedIn(bullets, folded)).toBe(comments);
    }
    for (const single of digest.singles)
      expect(shownIn([single]).length + foldedIn([single], undefined)).toBe(1);
  });
});

test('Law 4, a count is of somebody, and names authors of the thread, each once', () => {
  always((digest, thread) => {
    const authors = new Set(thread.dump.comments.map(({author}) => author));
    for (const {count, authors: named} of allFolded(digest)) {
      expect(count).toBeGreaterThan(0);
      expect(named.length).toBeGreaterThan(0);
      expect(named.length).toBeLessThanOrEqual(count);
      expect(new Set(named).size).toBe(named.length);
      for (const author of named) expect(authors).toContain(author);
    }
    const threadCount = digest.sections.length + digest.singles.length + (digest.folded?.threads ?? 0);
    expect(threadCount).toBe(digest.threads);
  });
});

/**
 * What of a text must be the same in the dump and in a bullet: no white space, link marks, domains, signs of a cut and
 * marks of list items.
 */
function bare(text: string): string {
  return text
    .replace(/\[(?:\d{1,4}|[\w-]+(?:\.[\w-]+)+)\]/g, '')
    .replace(/(?<=^|\s)\\?[*+•‣◦▪●–-](?=\s|$)/g, '')
    .replace(/\s+|…|>/g, '');
}

test('Law 5, every sentence of a bullet stands in its comment', () => {
  always((digest, thread, {words}) => {
    const comments = new Map(thread.dump.comments.map((comment) => [comment.id, comment]));
    for (const {from, text, author} of allBullets(digest)) {
      const [comment] = from.map((id) => comments.get(id) as Comment) as [Comment];
      expect(author).toBe(comment.author);
      const own = comment.paragraphs.filter(({quote}) => words === 0 || quote === 0);
      const source = bare(own.map((paragraph) => paragraph.text).join(' '));
      for (const part of text.split('…')) {
        for (const {start, end} of sentences(part)) expect(source).toContain(bare(part.slice(start, end)));
      }
    }
  });
});

test('Without a limit every comment has a bullet with all its words', () => {
  fc.assert(
    fc.property(trees, (thread) => {
      const digest = fold(thread, {words: 0});
      expect(allFolded(digest)).toEqual([]);
      const texts = new Map(allBullets(digest).map(({from, text}) => [from[0], bare(text)]));
      for (const {id, paragraphs} of thread.dump.comments) {
        expect(texts.get(id)).toBe(bare(paragraphs.map(({text}) => text).join(' ')));
      }
    }),
  );
});

test('Links of a bullet lie within its words, in order and apart', () => {
  always((digest) => {
    for (const {text, links} of [digest.lead, ...allBullets(digest)]) {
      let at = 0;
      for (const {start, end} of [...links].sort((one, other) => one.start - other.start)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }
  });
});

test('The limits hold: scores, levels, replies and sections', () => {
  always(
    (
      digest,
      thread,
      {
        minScore = -1,
        depth = Number.POSITIVE_INFINITY,
        replies = Number.POSITIVE_INFINITY,
        top = Number.POSITIVE_INFINITY,
      },
    ) => {
      const scores = new Map(thread.dump.comments.map(({id, score}) => [id, score ?? 0]));
      const walk = (bullets: readonly Bullet[], level: number): void => {
        if (bullets.length > 0) expect(level).toBeLessThanOrEqual(depth);
        for (const {from, bullets: inner} of bullets) {
          for (const id of from) expect(scores.get(id)).toBeGreaterThanOrEqual(minScore);
          if (level < 6) expect(inner.length).toBeLessThanOrEqual(replies);
          walk(inner, level + 1);
        }
      };
      expect(digest.sections.length).toBeLessThanOrEqual(top);
      for (const {bullets} of digest.sections) walk(bullets, 1);
      walk(digest.singles, 1);
    },
  );
});
