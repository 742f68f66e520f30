import {expect, test} from 'vitest';
import {many, marked, more, scored} from '../../src/render/wording.js';

test('A count agrees with its word', () => {
  expect(many(0, 'comment')).toBe('0 comments');
  expect(many(1, 'comment')).toBe('1 comment');
  expect(many(2, 'comment')).toBe('2 comments');
  expect(many(1, 'person', 'people')).toBe('1 person');
  expect(many(2, 'person', 'people')).toBe('2 people');
});

test('A score stands with its label, alone, or not at all', () => {
  expect(scored(5, 'Interesting')).toBe('5, Interesting');
  expect(scored(0, undefined)).toBe('0');
  expect(scored(-1, undefined)).toBe('-1');
  expect(scored(undefined, 'Funny')).toBe('Funny');
  expect(scored(undefined, undefined)).toBeUndefined();
});

test('Marks stand in brackets, those that there are', () => {
  expect(marked(['5', false, 'line 27'])).toBe(' (5; line 27)');
  expect(marked([undefined, false])).toBe('');
});

test('A count of folded comments names its authors', () => {
  expect(more({count: 3, authors: ['Ann', 'Bob']})).toBe('+3 more: Ann, Bob');
  expect(more({count: 2, authors: ['Lee, Ann', 'Bob']})).toBe('+2 more: Lee, Ann; Bob');
  expect(more({count: 3, authors: ['Ann', 'Bob']}, ' in 2 threads')).toBe('+3 more in 2 threads: Ann, Bob');
});

test('Of many authors four are named and the others counted, but never a single other', () => {
  expect(more({count: 9, authors: ['a', 'b', 'c', 'd', 'e']})).toBe('+9 more: a, b, c, d, e');
  expect(more({count: 9, authors: ['a', 'b', 'c', 'd', 'e', 'f']})).toBe('+9 more: a, b, c, d and 2 others');
});
