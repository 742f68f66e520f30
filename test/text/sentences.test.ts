import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sentences} from '../../src/text/sentences.js';

const parts = (text: string): string[] => sentences(text).map(({start, end}) => text.slice(start, end));

test.each([
  ['Kernels, e.g. Mach, are slow.'],
  ['The idea, i.e. Mach, is old.'],
  ['The U.S. Government said so.'],
  ['It was written by J. R. Smith in a week.'],
  ['They asked "is it safe?" and left.'],
  ['They shouted “run!” and left.'],
  ['Gears, wheels, etc. and a float.'],
  ['Wait... what was that?'],
  ['Wait… what was that?'],
  ['Ask Mr. Smith about it.'],
  ['See Dr. Who, Mrs. Peel vs. Mr. Steed.'],
  ['1. foo'],
  ['12. Foo is the twelfth.'],
  ['v2.0 is out and 3.5 is not'],
  ['It is no. 5 on the list.'],
  ['We met at 5 p.m. on Monday.'],
  ['Use node.js, not example.org.'],
  ['a sentence without an end'],
])('%s is one sentence', (text) => {
  expect(parts(text)).toEqual([text]);
});

test.each([
  ['It was built in the U.S.', 'The rest came by ship.'],
  ["Such was life in the 90's.", 'That is over.'],
  ['We run Node.js 20.1.', 'It works.'],
  ['So do I.', 'And you?'],
  ['Gears, wheels, etc.', 'The float is new.'],
  ['It stops here.', 'iPhones do not.'],
  ['Wait...', 'What was that?'],
  ['Really?!', 'Yes!'],
  ['Is it safe?', 'and what does it cost?'],
  ['He said "no."', 'Then he left.'],
  ['She said “never!”', 'He agreed.'],
  ['It works (mostly.)', 'It is old.'],
  ['No.', 'That is wrong.'],
  ['It ships with Windows 10.', 'Nobody asked.'],
  ['We met at 5 p.m.', 'Then it rained.'],
  ['Read example.org.', 'It is short.'],
])('%s | %s are two sentences', (first, second) => {
  expect(parts(`${first} ${second}`)).toEqual([first, second]);
});

test('Full stops of scripts without spaces end a sentence, closing marks included', () => {
  expect(parts('本が帰ってきた。「七十二年」も。「遅い！」と言った')).toEqual([
    '本が帰ってきた。',
    '「七十二年」も。',
    '「遅い！」',
    'と言った',
  ]);
});

test('A text of white space has no sentence', () => {
  expect(sentences('')).toEqual([]);
  expect(sentences(' \u00A0 ')).toEqual([]);
});

test('Sentences stand in order, and only white space stands between them', () => {
  const piece = fc.constantFrom(
    '.',
    '...',
    '?',
    '!"',
    '…',
    '。',
    ' ',
    ' ',
    'e.g',
    'A',
    'word',
    'U.S',
    '(',
    ')',
    '9',
  );
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
      const text = pieces.join('');
      let at = 0;
      for (const {start, end} of sentences(text)) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
    {numRuns: 1000},
  );
});
