import {expect, test} from 'vitest';
import {inverseFrequency, terms, words} from '../../src/text/terms.js';

test('Words are runs of letters and digits in lower case, straight apostrophes within them', () => {
  expect(words("It’s the 2nd “Kernel”, isn't it? e-mail")).toEqual([
    "it's",
    'the',
    '2nd',
    'kernel',
    "isn't",
    'it',
    'e',
    'mail',
  ]);
});

test('A script without spaces gives characters two by two', () => {
  expect(words('図書館')).toEqual(['図書', '書館']);
  expect(words('本')).toEqual(['本']);
});

test('Terms are stems without stop words, in order and repeated as in the text', () => {
  expect(terms('The kernels of a kernel are running')).toEqual(['kernel', 'kernel', 'run']);
});

test('A possessive and its word are one term, whichever the apostrophe', () => {
  expect(terms("clock's clock’s clock")).toEqual(['clock', 'clock', 'clock']);
});

test('Words of other alphabets stay as they are', () => {
  expect(terms('Зеркало')).toEqual(['зеркало']);
});

test('A term that few texts hold tells more than one that all hold', () => {
  const idf = inverseFrequency([['tide', 'clock'], ['tide', 'tide'], ['tide']]);
  expect(idf('tide')).toBeCloseTo(Math.log(2));
  expect(idf('clock')).toBeCloseTo(Math.log(4));
  expect(idf('unknown')).toBeCloseTo(Math.log(4));
});
