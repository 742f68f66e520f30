import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {EMPTY} from '../../../src/digest/content/badness.js';
import {CODE, isOf, PRINTED} from '../../../src/digest/content/mark-code.js';
import {GREETING, GREETS} from '../../../src/digest/content/mark-greetings.js';
import {NOTICES} from '../../../src/digest/content/mark-notices.js';
import {CLOSER, CLOSES} from '../../../src/digest/content/mark-sign-offs.js';
import {lowerCase} from '../../../src/text/lower-case.js';
import {type Opened, Openings} from '../../../src/text/openings.js';
import {runs} from '../../support/runs.js';

/** Some of the expressions have a hundred alternatives, each of which must come up. */
const numRuns = Math.max(3000, runs);

/** Texts that an expression may hold for: what the generator cannot read of it, looks around a place, is left out. */
function matching(form: RegExp): fc.Arbitrary<string> {
  const source = form.source
    .replace(/\(\?[!=](?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '')
    .replace(/\(\?<\w+>/g, '(?:')
    .replaceAll('\\b', '');
  return fc
    .stringMatching(new RegExp(source, form.flags.replace(/[id]/g, '')))
    .filter((text) => form.test(text));
}

/** Where the first word begins, or the length of the text. */
function firstWord(text: string): number {
  const at = text.search(/[a-z0-9_]/i);
  return at === -1 ? text.length : at;
}

function expectFound(row: Opened, text: string, at: number): void {
  expect(new Openings([row]).find(lowerCase(text), at, () => true)).toBe(row);
}

/** Other alphabets are tried in any case. */
const isAscii = (text: string): boolean => text.charCodeAt(firstKept(text)) < 0x80;
const firstKept = (text: string): number => Math.max(0, text.search(/[\p{L}\p{N}]/u));

// A phrase that is added to an expression and not to what it is found by would never be looked for.
describe('Whatever an expression holds for has what it is found by', () => {
  test.each(EMPTY)('$what', (row) => {
    fc.assert(
      fc.property(matching(row.form), (text) => expectFound(row, text, 0)),
      {numRuns},
    );
  });

  test.each(NOTICES)('$what', (row) => {
    // How to leave a list is told by a word, wherever it stands.
    const lines = matching(row.line).filter((text) => !/subscribe/i.test(text));
    fc.assert(
      fc.property(lines, (text) => expectFound(row, text, firstWord(text))),
      {numRuns},
    );
  });

  test.each([
    ['greetings', GREETING, GREETS],
    ['closers', CLOSER, CLOSES],
  ])('%s', (_, form, row) => {
    fc.assert(
      fc.property(matching(form).filter(isAscii), (text) => expectFound(row, text, firstKept(text))),
      {numRuns},
    );
  });

  test.each([...PRINTED, ...CODE])('$what: $form', (row) => {
    fc.assert(
      fc.property(matching(row.form), (line) => isOf(row, line)),
      {numRuns},
    );
  });
});
