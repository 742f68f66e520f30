import {expect, test} from 'vitest';
import type {Sentence} from '../../src/digest/content/own-sentences.js';
import {units} from '../../src/digest/units.js';
import {Lexicon} from '../../src/text/lexicon.js';

function sentence(text: string): Sentence {
  return {text, links: [], cut: false, badness: 0, heard: []};
}

const float = sentence('The float sticks in the well.');
const clock = sentence('The clock runs backwards then.');

test('Pieces that stood together are numbered one after the other', () => {
  expect(units([[float, clock]], 2, new Lexicon()).map(({order}) => order)).toEqual([0, 1]);
});

test('Between pieces that something parts a number is left out', () => {
  expect(units([[float], [clock]], 2, new Lexicon()).map(({order}) => order)).toEqual([0, 2]);
});
