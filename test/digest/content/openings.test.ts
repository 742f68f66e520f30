import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {EMPTY} from '../../../src/digest/content/badness.js';
import {NOTICES} from '../../../src/digest/content/mark-notices.js';
import {type Opened, Openings} from '../../../src/text/openings.js';

/** Texts that an expression may hold for: what the generator cannot read of it, looks around a place, is left out. */
function matching(form: RegExp): fc.Arbitrary<string> {
  const source = form.source.replace(/\(\?!(?:[^()]|\([^()]*\))*\)/g, '').replaceAll('\\b', '');
  return fc.stringMatching(new RegExp(source, form.flags.replace('i', ''))).filter((text) => form.test(text));
}

/** Where the first word begins, or the length of the text. */
function firstWord(text: string): number {
  const at = text.search(/[a-z0-9_]/i);
  return at === -1 ? text.length : at;
}

function expectFound(row: Opened, text: string, at: number): void {
  expect(new Openings([row]).find(text.toLowerCase(), at, () => true)).toBe(row);
}

// A phrase that is added to an expression and not to `opens` would never be looked for.
describe('Whatever an expression holds for begins with one of the phrases that it is found by', () => {
  test.each(EMPTY)('$what', (row) => {
    fc.assert(fc.property(matching(row.form), (text) => expectFound(row, text, 0)));
  });

  test.each(NOTICES)('$what', (row) => {
    // How to leave a list is told by a word, wherever it stands.
    const lines = matching(row.line).filter((text) => !/subscribe/i.test(text));
    fc.assert(fc.property(lines, (text) => expectFound(row, text, firstWord(text))));
  });
});
