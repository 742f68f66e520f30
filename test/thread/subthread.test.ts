import {describe, expect, test} from 'vitest';
import {grow} from '../../src/thread/grow.js';
import {subthread} from '../../src/thread/subthread.js';
import {comment, dump, link} from '../render/digests.js';

/** 1 with the replies 2 and 4, a reply 3 to 2, one more thread 5, and a missing comment between 1 and 4. */
const links = [link(1, null), link(2, 1), link(3, 2), link(4, 1, {missing: -1}), link(5, null)];
const thread = () => grow(dump(links.map(({child}) => comment(child))), links);
const childrenOf = (root: number) => subthread(thread(), root).links.map(({child}) => child);

describe('A comment and what answers it', () => {
  test.each([
    [1, [1, 2, 3, 4]],
    [2, [2, 3]],
    [3, [3]],
    [5, [5]],
    [9, []],
  ])('of %i are %j', (root, ids) => {
    expect(childrenOf(root)).toEqual(ids);
  });

  test('are a thread of their own: the comment answers nobody, not even a missing one', () => {
    expect(subthread(thread(), 4).links).toStrictEqual([link(4, null)]);
    expect(subthread(thread(), 2).links).toStrictEqual([link(2, null), link(3, 2)]);
  });

  test('hang as they did, the comment alone at top level', () => {
    const {children, placeholders, dump: whole} = subthread(thread(), 2);
    expect(children.get(null)).toEqual([2]);
    expect(children.get(2)).toEqual([3]);
    expect([placeholders, whole]).toEqual([thread().placeholders, thread().dump]);
  });

  test('leave the whole thread as it was', () => {
    const whole = thread();
    subthread(whole, 2);
    expect(whole.children.get(null)).toEqual([1, 5]);
  });
});
