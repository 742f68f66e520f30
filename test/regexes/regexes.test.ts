import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {branches, objection, recordUrl, regularExpressions} from './judge.js';

test('No regular expression of the source takes more than linear time', {timeout: 600_000}, () => {
  const known = new Set(JSON.parse(readFileSync(recordUrl, 'utf8')) as string[]);
  const all = regularExpressions();
  expect(all.length).toBeGreaterThan(300);
  // `npm run regexes` writes down the new ones too, so that they need not be judged each time.
  const objections = all.filter((each) => !known.has(each)).map((each) => objection(each));
  expect(objections.filter((each) => each !== undefined)).toEqual([]);
});

test.each(['/(a+)+$/', '/\\s+$/', '/^(.*?)\\s*\\(Score:\\d\\)$/'])(
  'The judge objects to %s',
  (expression) => {
    expect(objection(expression)).toMatch(/polynomial|exponential/);
  },
);

test('An expression is judged by its outermost branches', () => {
  expect(branches('a|(?:b|c)[|(]|\\||\\(d')).toEqual(['a', '(?:b|c)[|(]', '\\|', '\\(d']);
  expect(objection('/a|(?:b*)*c|d/')).toMatch(/exponential/);
});
