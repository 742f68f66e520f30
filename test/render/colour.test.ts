import {stripVTControlCharacters} from 'node:util';
import {describe, expect, test} from 'vitest';
import {colour} from '../../src/render/colour.js';
import {summarize} from '../../src/summarize.js';
import {fixture, fixtureNames} from '../read/fixtures.js';

const ESC = '\u001B';

describe.each(fixtureNames)('The digest of %s', (name) => {
  const plain = summarize(fixture(name));

  test('has no colour code at level 0', () => {
    expect(colour(plain, 0)).toBe(plain);
    expect(plain).not.toContain(ESC);
  });

  test.each([1, 2, 3] as const)('at level %i is the same text when the codes are taken off', (level) => {
    const coloured = colour(plain, level);
    expect(coloured).toContain(ESC);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });
});

test('Titles, headings, authors and scores are coloured, and other words are not', () => {
  const isColoured = (line: string): boolean => colour(line, 1) !== line;
  expect(isColoured('# Title')).toBe(true);
  expect(isColoured('## Section')).toBe(true);
  expect(isColoured('- **Ann** (5, Funny): words')).toBe(true);
  expect(isColoured('      - **Ann**: words')).toBe(true);
  expect(isColoured('- +2 more: Ann, Bob')).toBe(false);
  expect(isColoured('> A lead with **stars**')).toBe(false);
  expect(isColoured('5 comments · 4 people')).toBe(false);
});

test('Every line closes what it opens, so that a pager may show any of them', () => {
  for (const line of colour('# Title\n\n## Section\n\n- **Ann** (5): words\n', 1).split('\n')) {
    const codes = line.split(ESC).map((part) => Number(/^\[(\d+)m/.exec(part)?.[1] ?? 0));
    const closing = codes.filter((code) => [22, 24, 39].includes(code));
    const opening = codes.filter((code) => [1, 2, 4, 33, 36].includes(code));
    expect(opening).toHaveLength(closing.length);
    expect(opening.length + closing.length).toBe(line.split(ESC).length - 1);
  }
});
