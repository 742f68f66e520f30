import {expect, test} from 'vitest';
import {body} from '../../../src/read/gopher/body.js';
import {lines} from '../../../src/text/lines.js';

/** What is read of a body that was wrapped at 30 columns. */
function read(justified: boolean, ...rows: string[]) {
  const wrap = {width: 30, spaces: 0, knows: () => false};
  const {paragraphs, links} = body(lines(rows.join('\n')), {...wrap, justified});
  return [...paragraphs.map(({quote, text}) => `${'> '.repeat(quote)}${text}`), ...links.map(({url}) => url)];
}

test('A line goes on in the next one where that one’s first word had no room', () => {
  expect(read(false, 'Check the gauge at the end of', 'the pier.', 'Then ask.', '', 'Thank you.')).toEqual([
    ...['Check the gauge at the end of the pier.', 'Then ask.', 'Thank you.'],
  ]);
});

test('A change of the quotation’s depth ends a paragraph', () => {
  expect(
    read(false, '> Check the gauge at the end of', '> the pier of the old harbour.', 'Why should I?'),
  ).toEqual([...['> Check the gauge at the end of the pier of the old harbour.', 'Why should I?']]);
});

test('A story has its mark of quotation in the first line only, and padding', () => {
  expect(read(true, '> Check  the  gauge at the end', 'of the pier.', '', 'We did.')).toEqual([
    ...['> Check the gauge at the end of the pier.', 'We did.'],
  ]);
});

test('References at the end are parted from the words', () => {
  expect(read(false, 'See [1]this.', '', '[1] https://example.org/')).toEqual([
    ...['See [1]this.', 'https://example.org/'],
  ]);
});

test('The next reference is no more of the address above it, though it had no room there', () => {
  const [one, two] = ['https://example.org/gauge1', 'https://example.org/2'];
  expect(read(false, `[1] ${one}`, `[2] ${two}`)).toEqual([one, two]);
});

test.each([
  ['another number', ['[1] https://example.org/gauge1', '[3] is closed.']],
  ['the mark of a link', ['Check the gauge at the end of', '[2]the pier.']],
])('%s at the beginning of a line is no reference', (_, rows) => {
  expect(read(false, ...rows)).toEqual([rows.join(' ')]);
});

test('A reference that is quoted is somebody’s words', () => {
  expect(read(false, 'See [1]this.', '> [1] https://example.org/')).toEqual([
    ...['See [1]this.', '> [1] https://example.org/'],
  ]);
});
