import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  CAPITAL,
  countKinds,
  isLetterAt,
  isWhiteAt,
  isWordAt,
  kindAt,
  MARK,
  NUMBER,
  SMALL,
} from '../../src/text/character-kinds.js';

test('Every character is of the kind that its Unicode class says', () => {
  const wrong: string[] = [];
  for (let point = 0; point < 0x30000; point++) {
    const character = String.fromCodePoint(point);
    const isRight =
      (kindAt(character, 0) === SMALL) === /\p{Ll}/u.test(character) &&
      (kindAt(character, 0) === CAPITAL) === /\p{Lu}/u.test(character) &&
      (kindAt(character, 0) === NUMBER) === /\p{N}/u.test(character) &&
      (kindAt(character, 0) === MARK) === /\p{M}/u.test(character) &&
      isLetterAt(character, 0) === /\p{L}/u.test(character) &&
      isWordAt(character, 0) === /[\p{L}\p{N}]/u.test(character) &&
      isWhiteAt(character, 0) === /\s/.test(character);
    if (!isRight) wrong.push(point.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('Nothing stands outside of a text', () => {
  expect([isWordAt('a', 1), isWordAt('', 0), isWordAt('a', -1), isWhiteAt('a', 1)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('The counts of all kinds add up to the length', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const counts = countKinds(text);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(text.length);
      expect(counts[NUMBER]).toBe(text.replace(/[^\p{N}]/gu, '').length);
    }),
  );
});
