import {expect, test} from 'vitest';
import {pairedBootstrap} from './paired-bootstrap.js';

test('A difference that is the same everywhere is certain', () => {
  expect(pairedBootstrap([0.25, 0.25, 0.25])).toEqual({mean: 0.25, low: 0.25, high: 0.25});
});

test('The interval of many differences is near the one of the normal distribution', () => {
  // 200 times +1 and 200 times −1: standard error 1/√400 = 0.05, 1.96 of them are 0.098.
  const {mean, low, high} = pairedBootstrap(Array.from({length: 400}, (_, at) => (at % 2 === 0 ? 1 : -1)));
  expect(mean).toBe(0);
  expect(low).toBeCloseTo(-0.098, 1);
  expect(high).toBeCloseTo(0.098, 1);
  expect([low < -0.08, high > 0.08]).toEqual([true, true]);
});

test('The same differences give the same interval', () => {
  const differences = [0.1, -0.2, 0.3, 0.05];
  expect(pairedBootstrap(differences)).toEqual(pairedBootstrap(differences));
});
