import {expect, test} from 'vitest';
import {commentHeader} from '../../../src/read/slashdot/comment-header.js';
import {lines} from '../../../src/text/lines.js';

const header = (...rows: string[]) => commentHeader(lines(rows.join('\n')), 0);

test('A header is a subject with a score and, a blank line below, the author with a number', () => {
  expect(header('A subject (Score:2)', '', 'by drnb ( 434720 )', '', 'Body')).toEqual({
    subject: 'A subject',
    score: 2,
    author: 'drnb',
    uid: 434720,
    next: 3,
  });
});

test.each([
  ['A subject (Score:5, Interesting)', {subject: 'A subject', score: 5, label: 'Interesting'}],
  ['A subject (Score:5,Funny)', {score: 5, label: 'Funny'}],
  ['A subject (Score:-1, Off Topic)', {score: -1, label: 'Off Topic'}],
  ['A subject (Score:-1)', {score: -1}],
  ['  A subject (Score:0)  ', {subject: 'A subject', score: 0}],
  ['(Score:2)', {subject: '', score: 2}],
  ['Re: (Score:1)', {subject: 'Re:', score: 1}],
  ['Elected (Score:117)', {subject: 'Elected', score: 117}],
  ['Mine has (Score:5, Funny) in it (Score:1)', {subject: 'Mine has (Score:5, Funny) in it', score: 1}],
])('%s is the first line of a header', (title, parts) => {
  expect(header(title, '', 'by Ann ( 1 )')).toMatchObject(parts);
});

test.each([
  ['by Ann ( 1 )', {author: 'Ann', uid: 1}],
  ['by Ann (1)', {author: 'Ann', uid: 1}],
  ['by Ann (the second) ( 12 )', {author: 'Ann (the second)', uid: 12}],
  ['by Ann Lee * Bob ( 12 )', {author: 'Ann Lee * Bob', uid: 12}],
  ['by by ( 12 )', {author: 'by', uid: 12}],
  ['by Ann ( 1 ) *', {author: 'Ann', uid: 1, subscriber: true}],
  ['  by Ann ( 1 )  ', {author: 'Ann', uid: 1}],
  ['by  Ann ( 1 )  *', {author: 'Ann', uid: 1, subscriber: true}],
  ['by A(1)', {author: 'A', uid: 1}],
  ['by Anonymous Coward', {author: 'Anonymous Coward'}],
  ['by Anonymous Coward *', {author: 'Anonymous Coward', subscriber: true}],
  ['by Anonymous Coward ( 7 )', {author: 'Anonymous Coward', uid: 7}],
])('%s is the second line of a header', (by, parts) => {
  const found = header('A subject (Score:2)', '', by);
  expect(found).toStrictEqual({subject: 'A subject', score: 2, next: 3, ...parts});
});

test('Between the two lines stand up to three blank ones', () => {
  expect(header('A subject (Score:2)', 'by Ann ( 1 )')?.next).toBe(2);
  expect(header('A subject (Score:2)', '', '\u00A0', '', 'by Ann ( 1 )')?.next).toBe(5);
  expect(header('A subject (Score:2)', '', '', '', '', 'by Ann ( 1 )')).toBeUndefined();
});

test.each([
  ['a score without an author', ['A subject (Score:2)', '', 'Body']],
  ['a score at the end of the text', ['A subject (Score:2)']],
  ['words between score and author', ['A subject (Score:2)', 'Body', 'by Ann ( 1 )']],
  ['an author without a score', ['A subject', '', 'by Ann ( 1 )']],
  ['an author first', ['by Ann ( 1 )', '', 'A subject (Score:2)']],
  ['a score that words follow', ['A subject (Score:2) indeed', '', 'by Ann ( 1 )']],
  ['a score that brackets follow', ['A subject (Score:2) (edited)', '', 'by Ann ( 1 )']],
  ['a score that is no number', ['A subject (Score:high)', '', 'by Ann ( 1 )']],
  ['an empty label', ['A subject (Score:2, )', '', 'by Ann ( 1 )']],
  ['a named author without a number', ['A subject (Score:2)', '', 'by Ann']],
  ['a number that is none', ['A subject (Score:2)', '', 'by Ann ( one )']],
  ['a number that words follow', ['A subject (Score:2)', '', 'by Ann ( 1 ) and Bob']],
  ['nobody', ['A subject (Score:2)', '', 'by ( 1 )']],
  ['a quoted header', ['> A subject (Score:2)', '', '> by Ann ( 1 )']],
])('There is no header in %s', (_, rows) => {
  expect(header(...rows)).toBeUndefined();
});

test('Below the last line there is no header', () => {
  expect(commentHeader([], 0)).toBeUndefined();
});
