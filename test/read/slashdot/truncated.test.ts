import {expect, test} from 'vitest';
import {paragraphs} from '../../../src/read/plain/paragraphs.js';
import {truncated} from '../../../src/read/slashdot/truncated.js';
import {lines} from '../../../src/text/lines.js';

const isTruncated = (body: string, score = 2): boolean => truncated({score}, paragraphs(lines(body)));
/** So many characters that end within a word. */
const words = (length: number): string =>
  'word '
    .repeat(length / 5 + 1)
    .slice(0, length - 1)
    .concat('x');

test('A body of about 512 characters that ends within a sentence was cut short', () => {
  expect(isTruncated(words(512))).toBe(true);
  expect(isTruncated(words(508))).toBe(true);
});

test('Paragraphs count together', () => {
  expect(isTruncated(`${words(200)}\n\n${words(312)}`)).toBe(true);
});

test('Quotations do not count, but now and then they do', () => {
  expect(isTruncated(`> ${words(300)}\n\n${words(512)}`)).toBe(true);
  expect(isTruncated(`> ${words(212)}\n\n${words(300)}`)).toBe(true);
  expect(isTruncated(`> ${words(100)}\n\n${words(300)}`)).toBe(false);
  expect(isTruncated(`${words(300)}\n\n> ${words(212)}`)).toBe(false);
});

test('Link marks and domains do not count', () => {
  expect(isTruncated(`[1]${words(254)} [example.org] [2]${words(257)}`)).toBe(true);
  expect(isTruncated(`[12] [a-domain-that-is-rather-long.example.org] ${words(460)}`)).toBe(false);
  expect(isTruncated(`[12]${words(520)}`)).toBe(true);
});

test('A shorter and a longer body are whole', () => {
  expect([494, 495, 520, 521].map((length) => isTruncated(words(length)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isTruncated(words(400))).toBe(false);
  expect(isTruncated(words(600))).toBe(false);
  expect(isTruncated('')).toBe(false);
});

test.each(['.', '!', '?"', '…', ')', '。', ':)'])('A body that ends with %s is whole', (end) => {
  expect(isTruncated(words(512 - end.length) + end)).toBe(false);
});

test.each(['. I', ' e.g', ': so', '.eh'])('A body that ends with %j breaks off', (end) => {
  expect(isTruncated(words(512 - end.length) + end)).toBe(true);
});

test('A body whose last words are a quotation is whole', () => {
  expect(isTruncated(`${words(512)}\n\n> and then`)).toBe(false);
});

test('The site shows a score of 4 and more in full, and cuts lower ones and those without a score', () => {
  expect(isTruncated(words(512), 4)).toBe(false);
  expect(isTruncated(words(512), 3)).toBe(true);
  expect(isTruncated(words(512), -1)).toBe(true);
  expect(truncated({}, paragraphs(lines(words(512))))).toBe(true);
});
