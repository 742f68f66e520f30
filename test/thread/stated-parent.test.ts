import {describe, expect, test} from 'vitest';
import type {Profile} from '../../src/thread/profile.js';
import {SpineNode} from '../../src/thread/spine.js';
import {statedParent} from '../../src/thread/stated-parent.js';
import {comment} from '../render/digests.js';

const child = (given?: number | null): Profile =>
  ({comment: comment(4, given === undefined ? {} : {given})}) as Profile;

/** The spine 1, 2, 3, each below the one before. */
const one = new SpineNode({order: 1, subject: 'tide'}, undefined);
const two = new SpineNode({order: 2, subject: 'bells'}, one);
const three = new SpineNode({order: 3, subject: 'bells'}, two);

const nowhere = new Map<number, number | null>();
const found = (given: number | null, last: SpineNode | undefined, stated = nowhere) =>
  statedParent(child(given), last, stated);

describe('A stated parent', () => {
  test.each([
    [1, one, 2],
    [2, two, 1],
    [3, three, 0],
  ])('that is comment %i is found on the spine', (given, node, rank) => {
    expect(found(given, three)).toStrictEqual({node, missing: false, rank, below: undefined});
  });

  test('may be nobody: the rank is the length of the spine', () => {
    expect(found(null, three)).toStrictEqual({node: undefined, missing: false, rank: 3, below: undefined});
    expect(found(null, undefined).rank).toBe(0);
    expect(statedParent(child(), three, nowhere).node).toBeUndefined();
  });

  test('that is not on the spine is nobody', () => {
    expect(found(99, three, new Map([[-1, 2]]))).toMatchObject({node: undefined, rank: 3});
  });
});

describe('A stated placeholder', () => {
  test('is put between the last comment and the child, with the subject in force', () => {
    const {node, rank} = found(-1, three, new Map([[-1, 2]]));
    expect(node).toMatchObject({stated: -1, order: 3.5, subject: 'bells', parent: two});
    expect(rank).toBe(0);
  });

  test('brings those above it along, the highest first', () => {
    const stated = new Map([
      [-1, 1],
      [-2, -1],
    ]);
    const {node, rank} = found(-2, three, stated);
    expect(node).toMatchObject({stated: -2, subject: 'tide', parent: {stated: -1, parent: one}});
    expect(node?.order).toBeCloseTo(3 + 2 / 3);
    expect(node?.parent?.order).toBeCloseTo(3 + 1 / 3);
    expect(rank).toBe(0);
    expect(found(-2, one, stated).rank).toBe(0);
  });

  test('may be the top of a thread, also the first of the dump', () => {
    const stated = new Map([[-1, null]]);
    expect(found(-1, three, stated)).toMatchObject({
      node: {stated: -1, depth: 0, subject: undefined},
      rank: 2,
    });
    expect(found(-1, undefined, stated)).toMatchObject({node: {stated: -1, depth: 0}, rank: 0});
  });

  test('that stands on the spine is that one', () => {
    const missing = new SpineNode({stated: -1, order: 2.5, subject: undefined}, two);
    const last = new SpineNode({order: 3, subject: undefined}, missing);
    expect(found(-1, last, new Map([[-1, 2]]))).toMatchObject({node: missing, rank: 1});
  });

  test('in a circle of them ends somewhere', () => {
    const circle = new Map([
      [-1, -2],
      [-2, -1],
    ]);
    expect(found(-1, three, circle).node?.depth).toBeLessThanOrEqual(3);
  });
});
