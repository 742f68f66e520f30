import {describe, expect, test} from 'vitest';
import {bareTitle, type Flavour, head, isSigned, titleLength} from '../../../src/read/gopher/comment-head.js';
import type {Opening} from '../../../src/read/gopher/outline.js';
import {lines} from '../../../src/text/lines.js';

/** What is read of a comment whose first line holds this title, with these rows under it. */
function headOf([title = '', ...under]: string[], flavour: Partial<Flavour> = {}, width = 65) {
  const rows = lines([`  ** ${title}`, ...under.map((row) => (row === '' ? '' : `     ${row}`))].join('\n'));
  const opening: Opening = {index: 0, indent: 2, blanks: 0, title};
  return head(rows, opening, {signed: false, ...flavour}, {width, spaces: 0, knows: () => false});
}

/** An empty line and one of spaces, which stand below an author in brackets. */
const below = ['', '  ', 'The body.'];

describe('Where authors stand in brackets, the head', () => {
  test('is a subject, wrapped or not, and an author', () => {
    expect(
      headOf(['Re:Who left the tap running (Score:4,', 'Informative)', '(by jo ( 204417 ) *)', ...below]),
    ).toStrictEqual({
      subject: 'Re:Who left the tap running',
      score: 4,
      label: 'Informative',
      author: 'jo',
      uid: 204417,
      subscriber: true,
      length: 3,
    });
    expect(headOf(['Taps (Score:1)', '(by Anonymous Coward)', ...below])).toStrictEqual({
      subject: 'Taps',
      score: 1,
      author: 'Anonymous Coward',
      length: 2,
    });
  });

  test.each([
    ['(by tap inspector)', 'tap inspector'],
    ['(tap inspector)', 'tap inspector'],
    ['(by  tap inspector)', 'tap inspector'],
    ['(stand by me)', 'stand by me'],
    ['( by tap inspector )', 'tap inspector'],
    ['()', 'Anonymous'],
  ])('may name the author in another way: %s', (signature, author) => {
    expect(headOf(['Taps', signature, ...below])).toStrictEqual({subject: 'Taps', author, length: 2});
  });

  test('may be wrapped within the author’s brackets', () => {
    const found = headOf(['Taps (Score:2)', '(by', 'jo ( 1 ))', ...below]);
    expect(found).toMatchObject({subject: 'Taps', author: 'jo', uid: 1, length: 3});
  });

  test('has other brackets in its subject', () => {
    const found = headOf(['Taps, again', '(Score:2)', '(by jo ( 1 ))', ...below]);
    expect(found).toMatchObject({subject: 'Taps, again', score: 2, author: 'jo'});
    expect(headOf(['Taps', 'and (again) taps', '(jo)', ...below])).toMatchObject({
      subject: 'Taps and (again) taps',
      author: 'jo',
    });
  });
});

describe('Where other comments have an author in brackets, a head', () => {
  const signed = {signed: true};

  test('needs no lines below it', () => {
    for (const signature of [['(by jo ( 1 ))'], ['(by', 'jo ( 1 ))']]) {
      expect(headOf(['Taps (Score:2)', ...signature], signed)).toMatchObject({subject: 'Taps', author: 'jo'});
    }
  });

  test.each([
    ['Taps', ['Taps (Score:2)']],
    ['Taps', ['Taps (Score:2)', '(by j']],
    ['(by the way)', ['(by the way)']],
    ['(by the way it drips', ['(by the way', 'it drips']],
    ['Taps, as told (by jo)', ['Taps,', 'as told (by jo)']],
  ])('that is cut off names nobody, its subject is %s', (subject, rows) => {
    const found = headOf(rows, signed);
    expect(found).toMatchObject({subject, author: 'Anonymous', length: rows.length});
    expect(found.uid).toBeUndefined();
  });
});

describe('Where no author stands in brackets, the head', () => {
  test.each([
    ['nothing', []],
    ['words in brackets', ['(by the way)']],
    ['words in brackets and an empty line', ['(by the way)', '']],
    ['words in brackets and empty lines', ['(by the way)', '', '', '']],
    ['words in brackets, an empty line and words', ['(by the way)', '', 'It drips.']],
    ['words in brackets and lines of spaces', ['(by the way)', '  ', '  ']],
  ])('is the author alone, whatever follows: %s', (_, under) => {
    expect(headOf(['jo', ...under])).toStrictEqual({subject: '', author: 'jo', length: 1});
  });

  test('may be empty', () => {
    expect(headOf(['', 'It drips.'])).toStrictEqual({subject: '', author: 'Anonymous', length: 1});
  });

  test.each([
    [
      'a hyphen put in at the full width',
      ['postmistress_of_tyc-', 'ho', 'Hello.'],
      'postmistress_of_tycho',
      2,
    ],
    ['its own hyphen one column less', ['postmistress-of-ty-', 'cho', 'Hello.'], 'postmistress-of-ty-cho', 2],
    [
      'two cuts',
      ['postmistress_of_tyc-', 'ho_and_of_clavius_-', 'two', 'Hi.'],
      'postmistress_of_tycho_and_of_clavius_-two',
      3,
    ],
  ])('is a name that the margin cut: %s', (_, rows, author, length) => {
    expect(headOf(rows, {}, 20)).toStrictEqual({subject: '', author, length});
  });

  test.each([
    ['a short name that ends in a hyphen', ['jo-', 'is away.']],
    ['a name of the full width', ['postmistress_of_tych', 'is away.']],
    ['a name of several words', ['postmistress of tyc-', 'is away.']],
    ['a cut name with nothing under it', ['postmistress_of_tyc-']],
  ])('is one line with %s', (_, rows) => {
    expect(headOf(rows, {}, 20)).toMatchObject({author: rows[0], length: 1});
  });
});

describe('Where comments repeat the title of the story, the head', () => {
  const repeats = {repeats: bareTitle('TAP LEFT RUNNING SINCE EASTER, PLUMBER WRITES')};

  test('is that title on as many lines as it takes', () => {
    expect(headOf(['Tap Left Running Since Easter,', 'Plumber Writes', 'It drips.'], repeats)).toStrictEqual({
      subject: 'Tap Left Running Since Easter, Plumber Writes',
      author: 'Anonymous',
      length: 2,
    });
  });

  test('is one line where it is another', () => {
    expect(headOf(['Re: Taps', 'It drips.'], repeats)).toMatchObject({subject: 'Re: Taps', length: 1});
  });
});

test('A title has as many lines as make it up, capitals and cuts aside', () => {
  const whole = bareTitle('The Tap-Room');
  expect(whole).toBe('THETAPROOM');
  expect(titleLength(['THE TAP-', 'room', 'Body.'], whole)).toBe(2);
  expect(titleLength(['The Tap', 'Body.'], whole)).toBeUndefined();
  expect(titleLength(['The Tap'], whole)).toBeUndefined();
  expect(titleLength([''], '')).toBeUndefined();
});

test('A block is signed that ends in (by NAME) under its first line', () => {
  expect(isSigned(['Taps', '(by jo)'])).toBe(true);
  for (const block of [['(by jo)'], ['Taps', '(by jo'], ['Taps', '(jo)'], ['Taps', '(bystanders)']]) {
    expect(isSigned(block)).toBe(false);
  }
});
