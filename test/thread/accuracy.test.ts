import {describe, expect, it} from 'vitest';
import {type Case, flattenedCases, slashdotCases} from '../accuracy/known.js';
import {rules} from '../accuracy/rules.js';
import {score, total} from '../accuracy/score.js';
import {corpusFolder, hasCorpus} from '../support/corpus.js';

describe.skipIf(!hasCorpus)('inferred trees', () => {
  it('of the known stories, each with trees fitted without it, are right in 80 % and more', () => {
    const {ours, simple} = shares(slashdotCases());
    expect(ours).toBeGreaterThan(simple + 0.08);
    expect(ours).toBeGreaterThanOrEqual(0.8);
  });

  it('of indented threads without their indentation are better than the simple rules', () => {
    const {ours, simple} = shares(flattenedCases());
    expect(ours).toBeGreaterThan(simple);
  });
});

if (!hasCorpus) process.stderr.write(`No measured threads at ${corpusFolder}: inference is not measured\n`);

/** Shares of the right parents: by us, and by the better of the simple rules. */
function shares(cases: readonly Case[]): {ours: number; simple: number} {
  const found = rules.map((rule) => {
    const {right, of} = total(cases.map((known) => score(known, rule.links(known.dump, known.trees)))).all;
    return right / of;
  });
  const ours = found.pop() as number;
  return {ours, simple: Math.max(...found)};
}
