import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {readAll} from '../../../src/read/read.js';
import {partGlued} from '../../../src/read/slashdot/part-glued.js';
import {lines} from '../../../src/text/lines.js';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/${name}/input.txt`, import.meta.url), 'utf8');

test('A dump without a final line end and the next one after it are two', () => {
  const first = fixture('tidal-clock').trimEnd();
  const second = fixture('singles');
  const dumps = readAll(first + second);
  expect(dumps.map(({comments}) => comments.length)).toEqual([22, 7]);
  expect(dumps[0]?.gaps).toMatchObject([{kind: 'footer', position: {end: first.length}}]);
  const footer = first.slice(first.lastIndexOf('\n') + 1);
  expect(dumps[1]?.story?.position).toMatchObject({start: first.length, column: footer.length + 1});
  expect(dumps[1]?.story?.reference).toMatch(/^\d+$/);
});

test('A line that ends like the first line of a dump stays whole where no dump begins below it', () => {
  const text = fixture('singles').trimEnd();
  const dumps = readAll(`${text} News: 0191004417\n\nNothing more.\n`);
  expect(dumps).toHaveLength(1);
});

/** The lines that a line becomes where a fortune stands below it. */
const parted = (line: string): string[] =>
  partGlued(lines(`${line}\n\n\u00A0 ARM A fortune.\n`))
    .slice(0, -2)
    .map(({text}) => text);

test.each([
  [['Kilroe hic erat!', 'News: 0178195044']],
  [['!', 'News: 0178195044  ']],
  [['What News: is it? ', 'News: 0178195044']],
])('Parted are %j', (rows) => {
  expect(parted(rows.join(''))).toEqual(rows);
});

test.each([
  'News: 0178195044',
  'The best News: we won',
  'Kilroe hic erat!News: 12',
  'Kilroe hic erat!News: 0178195044 and more',
  'Kilroe hic erat!News: 0178195044ab',
])('%j stays whole', (line) => {
  expect(parted(line)).toEqual([line]);
});
