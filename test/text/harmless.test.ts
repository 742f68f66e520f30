import fc from 'fast-check';
import {expect, test} from 'vitest';
import {harmless} from '../../src/text/harmless.js';
import {isHarmful} from '../support/is-harmful.js';

const REPLACEMENT = '\uFFFD';

test('Of all characters exactly the control, bidi and tag characters are replaced', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    if (harmless(character) !== (isHarmful(code) ? REPLACEMENT : character)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('Characters are replaced one for one', () => {
  expect(harmless('a\u001B[31mb\u0000\u0007c\u{E0041}d\te\nf')).toBe('a�[31mb��c�d\te\nf');
});

test('Two halves of a command do not become one', () => {
  const clean = harmless('\u001B\u001B[31m [31m');
  expect(clean).toBe('��[31m [31m');
  expect(harmless('\u001B\u009B31m')).toBe('��31m');
});

test('Any text keeps its length in characters and has nothing harmful left, so that a second pass changes nothing', () => {
  const harmful = fc.constantFrom(
    '\u001B',
    '\u001B[31m',
    '\u009B',
    '\r',
    '\u202E',
    '\u0000',
    '\u{E0020}',
    '\u007F',
  );
  const piece = fc.oneof(harmful, fc.string({unit: 'binary', maxLength: 3}));
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 12}), (pieces) => {
      const text = pieces.join('');
      const clean = harmless(text);
      expect([...clean]).toHaveLength([...text].length);
      expect([...clean].some((character) => isHarmful(character.codePointAt(0) ?? 0))).toBe(false);
      expect(harmless(clean)).toBe(clean);
    }),
  );
});
