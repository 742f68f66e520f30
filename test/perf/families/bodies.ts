import {comment, OPENER} from './comment.js';
import {type Family, remark, times} from './family.js';

/** Flat dumps of two comments, the first of which is hard to read. */
export const bodies: readonly Family[] = [
  // One body that is one line, one sentence, or one word.
  {
    name: 'one line of words',
    unit: 'bytes',
    most: 10_000_000,
    make: (size) => body(filled(size, (at) => `clock tide${at % 5000} well `)),
  },
  {
    name: 'one line of sentences',
    unit: 'bytes',
    most: 1_000_000,
    make: (size) => body(filled(size, (at) => `${remark(at)} `)),
  },
  {
    name: 'lines of one body',
    unit: 'bytes',
    most: 1_000_000,
    make: (size) => body(filled(size, (at) => `${remark(at)}\n`)),
  },
  {
    name: 'paragraphs of one body',
    unit: 'bytes',
    most: 1_000_000,
    make: (size) => body(filled(size, (at) => `${remark(at)}\n\n`)),
  },
  {
    name: 'one word repeated',
    unit: 'bytes',
    most: 1_000_000,
    make: (size) => body(filled(size, () => 'tide ')),
  },
  {
    name: 'words of 10,000 letters',
    unit: 'bytes',
    most: 1_000_000,
    make: (size) => body(filled(size, (at) => `${'tides'.repeat(2000)}${at} `)),
  },
  {
    name: 'a word of one line',
    unit: 'bytes',
    most: 10_000_000,
    make: (size) => body('tides'.repeat(size / 5)),
  },
  {
    name: 'a long subject',
    unit: 'bytes',
    most: 1_000_000,
    make: (size) =>
      comment(
        0,
        filled(size, (at) => `tide${at} `),
        OPENER,
      ) + comment(1, 'Re:', remark(1)),
  },
  {
    name: 'a long author',
    unit: 'bytes',
    most: 1_000_000,
    make: (size) => `Tides (Score:2)\n\nby ${filled(size, (at) => `tide${at} `)} ( 7 )\n\n${OPENER}\n\n`,
  },
  // Marks that a regular expression may try from every place, or a writer may have to escape.
  {name: 'marks of quotation', unit: '`>`', most: 1_000_000, make: (size) => body('>'.repeat(size))},
  {
    name: 'deeper and deeper lines',
    unit: 'bytes',
    most: 1_000_000,
    make: (size) => body(filled(size, (at) => `${'>'.repeat(at % 400)} so\n`)),
  },
  {
    name: 'marks of links',
    unit: '`[1]`',
    most: 100_000,
    make: (size) => body(`${'[1]'.repeat(size)}\n\n[1] https://tides.example.org/`),
  },
  {
    name: 'addresses',
    unit: 'links',
    most: 20_000,
    make: (size) => body(times(size, (at) => `https://tides.example.org/${at} `)),
  },
  {
    name: 'references',
    unit: 'references',
    most: 9999,
    make: (size) =>
      body(
        `${times(size, (at) => `see [${at + 1}]this `)}\n\n${times(size, (at) => `[${at + 1}] https://tides.example.org/${at}\n`)}`,
      ),
  },
  ...['(', '[', '*', '_', '"', '.', '-', '&lt;'].map(
    (mark): Family => ({
      name: `\`${mark}\` and nothing else`,
      unit: 'bytes',
      most: 1_000_000,
      make: (size) => body(mark.repeat(size / mark.length)),
    }),
  ),
  {
    name: '`(Score:2)` in one line',
    unit: 'bytes',
    most: 1_000_000,
    make: (size) => body('(Score:2)'.repeat(size / 10)),
  },
  {name: 'spaces', unit: 'spaces', most: 1_000_000, make: (size) => body(`so${' '.repeat(size)}it is.`)},
  // Scripts whose words have no spaces, and characters of several code points.
  {
    name: 'CJK without a stop',
    unit: 'characters',
    most: 1_000_000,
    make: (size) => body(filled(size, (at) => String.fromCharCode(0x4e00 + ((at * 7919) % 5000)))),
  },
  {
    name: 'joined emoji',
    unit: 'characters',
    most: 1_000_000,
    make: (size) => body('👩‍👩‍👧‍👦'.repeat(size / 11)),
  },
  {
    name: 'accents on one letter',
    unit: 'characters',
    most: 1_000_000,
    make: (size) => body(`so ${'e'.padEnd(size, '\u0301')} it is.`),
  },
];

/** A thread of two, with the words of the first. */
function body(words: string): string {
  return comment(0, 'Tides', words) + comment(1, 'Re:', remark(1));
}

/** Words up to a length. */
function filled(size: number, words: (index: number) => string): string {
  const parts: string[] = [];
  for (let length = 0, at = 0; length < size; at++) {
    const part = words(at);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}
