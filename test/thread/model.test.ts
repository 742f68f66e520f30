import {expect, it} from 'vitest';
import {featureNames} from '../../src/thread/features.js';
import {model} from '../../src/thread/model.js';

it('was fitted on the features that there are: if not, run npm run fit', () => {
  expect(model().features).toEqual(featureNames);
  expect(model().leaves.length).toBeGreaterThan(0);
});
