import fc from 'fast-check';
import {expect, test} from 'vitest';
import {read} from '../../src/read/read.js';
import {grow} from '../../src/thread/grow.js';
import {infer} from '../../src/thread/infer.js';
import type {Link, Thread} from '../../src/types.js';
import {comment, dump, link} from '../render/digests.js';
import {print, threads} from '../support/threads.js';

const id = fc.integer({min: -4, max: 14});
const links = fc.array(
  fc
    .record({child: id, parent: fc.option(id), missing: fc.option(id, {nil: undefined})})
    .map(({child, parent, missing}): Link => link(child, parent, missing === undefined ? {} : {missing})),
  {maxLength: 30},
);
const missing = fc.uniqueArray(fc.record({id: fc.integer({min: -4, max: -1}), parent: fc.option(id)}), {
  selector: (placeholder) => placeholder.id,
  maxLength: 4,
});
const ids = fc.uniqueArray(fc.integer({min: 1, max: 12}), {maxLength: 12});

/** Ids of comments and placeholders from the top down, a parent before its children. */
function walked({children}: Thread): number[] {
  const result: number[] = [];
  const stack = [...(children.get(null) ?? [])].reverse();
  for (let next = stack.pop(); next !== undefined && result.length < 1000; next = stack.pop()) {
    result.push(next);
    stack.push(...[...(children.get(next) ?? [])].reverse());
  }
  return result;
}

function isTree(thread: Thread): void {
  const {comments} = thread.dump;
  const order = new Map(comments.map((each, index) => [each.id, index]));
  const missing = thread.placeholders.map((placeholder) => placeholder.id);
  const all = [...comments.map((each) => each.id), ...missing];
  expect(walked(thread).sort((a, b) => a - b)).toEqual([...all].sort((a, b) => a - b));
  expect([...thread.children.keys()].every((key) => key === null || all.includes(key))).toBe(true);
  expect(thread.links.map(({child}) => child)).toEqual(comments.map((each) => each.id));
  for (const {child, parent, missing: between} of thread.links) {
    if (parent !== null) expect(order.get(parent)).toBeLessThan(order.get(child) as number);
    expect(thread.children.get(between ?? parent)).toContain(child);
  }
  for (const {id: own, parent} of thread.placeholders) {
    expect(own).toBeLessThan(0);
    expect(thread.children.get(parent)).toContain(own);
    expect(thread.children.get(own)?.length).toBeGreaterThan(0);
  }
}

test('Law 3, a tree has each comment once, a parent before its children and no cycle, whatever the links', () => {
  fc.assert(
    fc.property(ids, missing, links, (some, stated, any) =>
      isTree(
        grow(
          dump(
            some.map((each) => comment(each)),
            {missing: stated},
          ),
          any,
        ),
      ),
    ),
  );
});

test('Law 3, links that make sense are kept as they are', () => {
  const chosen = fc.array(fc.nat(), {minLength: 1, maxLength: 20});
  fc.assert(
    fc.property(chosen, (choices) => {
      const sensible = choices.map((choice, index) => link(index + 1, choice % (index + 1) || null));
      const thread = grow(dump(choices.map((_, index) => comment(index + 1))), sensible);
      expect(thread.links).toEqual(sensible);
      expect(thread.placeholders).toEqual([]);
      isTree(thread);
    }),
  );
});

test('Law 3, the links that are inferred make a tree of any thread', () => {
  fc.assert(
    fc.property(threads(8), (thread) => {
      const whole = read(print(thread), {from: 'slashdot'});
      const inferred = infer(whole);
      expect(inferred.map(({child}) => child)).toEqual(whole.comments.map((each) => each.id));
      for (const {confidence, others} of inferred) {
        const sum = others.reduce((total, other) => total + other.confidence, confidence);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(sum).toBeLessThanOrEqual(1 + 1e-9);
      }
      isTree(grow(whole, inferred));
    }),
  );
});
