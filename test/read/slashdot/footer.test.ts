import {describe, expect, test} from 'vitest';
import {footerStart} from '../../../src/read/slashdot/footer.js';
import {lines} from '../../../src/text/lines.js';

/** The footer's words in a last comment's body, a blank line between each two rows; undefined where it has none. */
function footerOf(...rows: string[]): string | undefined {
  const body = lines(`\n${rows.map((row) => `${row}\n\n`).join('')}`);
  const start = footerStart(body);
  const words = body.slice(start).map((row) => row.text);
  return start === body.length ? undefined : words.join('\n').trim();
}

describe('The footer is', () => {
  test('the last paragraph where the comment has another', () => {
    expect(footerOf('Just asking.', 'Kilroe hic erat!')).toBe('Kilroe hic erat!');
  });

  test('all the lines of the last paragraph', () => {
    expect(footerOf('Just asking.', 'One line,\nand another.')).toBe('One line,\nand another.');
  });

  test('what follows the references of the comment', () => {
    expect(footerOf('See [1]this.', '[1] https://example.org/', 'A fortune without an end mark')).toBe(
      'A fortune without an end mark',
    );
  });

  test('what follows the references where the comment has no words', () => {
    expect(footerOf('[1] https://example.org/', 'A fortune.')).toBe('A fortune.');
  });

  test('two paragraphs where the second names the author', () => {
    expect(footerOf('Just asking.', 'Brevity is wit.', '-- Shakespeare')).toBe(
      'Brevity is wit.\n\n-- Shakespeare',
    );
    expect(footerOf('Just asking.', 'Brevity is wit.', '- Ann')).toBe('Brevity is wit.\n\n- Ann');
    expect(footerOf('Just asking.', 'Brevity is wit.', '-Ann')).toBe('Brevity is wit.\n\n-Ann');
  });

  test('two paragraphs where they are question and answer', () => {
    expect(footerOf('Just asking.', 'Q: How many?', 'A: None.')).toBe('Q: How many?\n\nA: None.');
  });

  test('one paragraph where a question lacks its answer, or an answer its question', () => {
    expect(footerOf('Just asking.', 'Q: How many?', 'Who counts?')).toBe('Who counts?');
    expect(footerOf('Just asking.', 'How many?', 'A: None.')).toBe('A: None.');
  });

  test('as short as a word and as long as 400 characters', () => {
    const longest = `${'word '.repeat(79)}end.`.padStart(400, 'a');
    expect(footerOf('Just asking.', 'No.')).toBe('No.');
    expect(footerOf('Just asking.', longest)).toBe(longest);
    expect(footerOf('Just asking.', `a${longest}`)).toBeUndefined();
  });

  test('looked for in a body that begins in its first line, too', () => {
    expect(footerStart(lines('Just asking.\n\nKilroe hic erat!\n'))).toBe(2);
  });

  test('a paragraph that closes with a quotation mark, a bracket or a full stop of another script', () => {
    expect(footerOf('Just asking.', '"Enough."')).toBe('"Enough."');
    expect(footerOf('Just asking.', '(Enough)')).toBe('(Enough)');
    expect(footerOf('Just asking.', '終わり。')).toBe('終わり。');
  });
});

describe('There is no footer', () => {
  test('where the comment would be left without words', () => {
    expect(footerOf('Only this.')).toBeUndefined();
    expect(footerOf('Brevity is wit.', '-- Shakespeare')).toBeUndefined();
  });

  test('where the dump breaks off within a sentence', () => {
    expect(footerOf('Just asking.', 'The line went deaf, and by that')).toBeUndefined();
    expect(footerOf('Just asking.', 'The line went deaf. I')).toBeUndefined();
    expect(footerOf('Just asking.', 'The line to Saint-Malo went deaf, and by that')).toBeUndefined();
    expect(footerOf('Just asking.', 'Two things:', '- a third')).toBeUndefined();
  });

  test('where the references end the dump', () => {
    expect(footerOf('See [1]this.', '[1] https://example.org/')).toBeUndefined();
  });

  test('where the last paragraph is a quotation', () => {
    expect(footerOf('Just asking.', '> A fortune.')).toBeUndefined();
  });

  test('where the last paragraph is longer than a fortune', () => {
    expect(footerOf('Just asking.', `${'word '.repeat(100)}end.`)).toBeUndefined();
  });

  test('in nothing', () => {
    expect(footerStart([])).toBe(0);
  });
});
