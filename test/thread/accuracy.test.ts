import {describe, expect, it} from 'vitest';
import {read} from '../../src/read/read.js';
import {rules} from '../accuracy/rules.js';
import {score, total} from '../accuracy/score.js';
import {corpusFolder, hasCorpus, knownThreads} from '../support/corpus.js';

describe('the inferred trees of the known stories', () => {
  it('hang more comments rightly than the simple rules, and at least 72 %', (context) => {
    if (!hasCorpus) context.skip(`no corpus at ${corpusFolder}`);
    const threads = knownThreads();
    const shares = rules.map((rule) => {
      const {right, of} = total(threads.map((thread) => score(thread, rule.parents(read(thread.text))))).all;
      return right / of;
    });
    const ours = shares.pop() as number;
    expect(ours).toBeGreaterThan(Math.max(...shares));
    expect(ours).toBeGreaterThanOrEqual(0.72);
  });
});
