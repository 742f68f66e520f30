import {describe, expect, it} from 'vitest';
import {slashdotCases} from '../accuracy/known.js';
import {rules} from '../accuracy/rules.js';
import {score, total} from '../accuracy/score.js';
import {corpusFolder, hasCorpus} from '../support/corpus.js';

describe('the inferred trees of the known stories, each with trees fitted without it', () => {
  it('hang more comments rightly than the simple rules, and at least 72 %', (context) => {
    if (!hasCorpus) context.skip(`no corpus at ${corpusFolder}`);
    const cases = slashdotCases();
    const shares = rules.map((rule) => {
      const {right, of} = total(cases.map((known) => score(known, rule.links(known.dump, known.trees)))).all;
      return right / of;
    });
    const ours = shares.pop() as number;
    expect(ours).toBeGreaterThan(Math.max(...shares));
    expect(ours).toBeGreaterThanOrEqual(0.72);
  });
});
