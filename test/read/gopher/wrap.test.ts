import {expect, test} from 'vitest';
import {joint, knownWords, rejoined, type Wrap} from '../../../src/read/gopher/wrap.js';
import {lines} from '../../../src/text/lines.js';
import {wrapped} from './print-dump.js';

const knows = (word: string): boolean =>
  knownWords(lines('the tide gauges of the harbours and an anemo-\nmeter\n'))(word);
const wrap: Wrap = {width: 20, spaces: 0, knows};

const cases: [string, string, string, string | undefined][] = [
  ['a word that had no room', 'the tide runs out to', 'sea', ' '],
  ['a word that had just no room', 'the tide runs at', 'sea level', ' '],
  ['a word that had just room', 'the tide runs a', 'sea level', undefined],
  ['a word that had room', 'the tide runs', 'out', undefined],
  ['a hyphen at the end of a line with spaces', 'the tide runs sea-', 'side', ' '],
  ['a hyphen put in at the full width', 'https://x.example/a-', 'nemometer', '-'],
  ['a hyphen at the full width that says nothing is the server’s', 'https://example/sea-', 'side', '-'],
  ['an own hyphen one column less', 'https://example/sea'.slice(1).concat('-'), 'side', ''],
  ['an own hyphen at the full width, between words of the dump', 'http://e.org/harbour-', 'gauges', ''],
  ['an own hyphen at the full width, before a linking word', 'https://e.org/litre-', 'of-tide', ''],
  ['a hyphen of a short line', 'https://e.org/a-', 'b', undefined],
  ['hyphens in a row at the full width', 'http://e.org/sea--', 'gauges', '-'],
  ['a hyphen at the full width before no word', 'http://e.org/harbour-', '/gauges', '-'],
  ['no hyphen before a closing bracket', 'https://e.org/a/foo', 'b)c', ''],
  ['no hyphen before a bracket', 'https://e.org/a/foo', 'b(c)', ''],
];

test.each(cases)('%s', (_, line, next, between) => {
  const width = line.startsWith('http://e') ? line.length : wrap.width;
  expect(joint(line, next, {...wrap, width})).toBe(between);
});

test('Words that a margin may have cut are not known, common ones always are', () => {
  expect(['tide', 'harbour', 'with'].map(knows)).toEqual([true, true, true]);
  expect(['anemo', 'meter', 'anemometer'].map(knows)).toEqual([false, false, false]);
});

test('What the server wraps is joined again', () => {
  const text = 'a very_long_word_that_the_margin_cuts_in_two_or_more_pieces and another';
  expect(rejoined(wrapped(text, 20), wrap)).toBe(text);
});

test('A line of a story is cut in a word where it has one space, not where it has two', () => {
  const story = {...wrap, width: 24, spaces: 1};
  expect(joint('see https://ex.ample/ab-', 'cd', story)).toBe('-');
  expect(joint('so see https://ex.ampl-', 'cd', story)).toBe(' ');
  expect(joint('so see, see https://ex-', 'cd', story)).toBe(' ');
});

test('Words are known that stand whole within lines, at their ends but for cuts', () => {
  const known = knownWords(
    lines('  barograph and\n\n a thermo-\nmeter, hygrometer; pluvio-\n  scope\n-gauge\n'),
  );
  expect(['barograph', 'hygrometer', 'gauge'].filter(known)).toEqual(['barograph', 'hygrometer', 'gauge']);
  expect(['thermo', 'meter', 'pluvio', 'scope', 'nothing'].filter(known)).toEqual([]);
});
