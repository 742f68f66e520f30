import {expect, it} from 'vitest';
import {featureNames} from '../../src/thread/features.js';
import {Forest} from '../../src/thread/forest.js';
import {model} from '../../src/thread/model.js';

it('was fitted on the features that there are: if not, run npm run fit', () => {
  expect(model().features).toEqual(featureNames);
  expect(model().leaves.length).toBeGreaterThan(0);
});

it('has no tree of more leaves than can be told apart', () => {
  const bare = {
    features: [],
    starts: [0],
    thresholds: [],
    tree: [],
    from: [],
    middle: [],
    end: [],
    means: [],
  };
  const score = (leaves: number): number => {
    const forest = new Forest({...bare, leaves: [Array.from({length: leaves}, () => 1)]});
    return forest.score(forest.everything(), forest.everything());
  };
  expect(score(32)).toBe(1);
  expect(() => score(33)).toThrow(RangeError);
});
