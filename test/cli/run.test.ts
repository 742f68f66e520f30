import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';
import {describe, expect, test} from 'vitest';
import {optionRows} from '../../src/cli/options.js';
import {type FixtureName, fixture, fixtureUrl} from '../read/fixtures.js';
import {ran} from '../support/ran.js';
import {temporaryFile, temporaryFolder} from './temporary.js';

const path = (name: FixtureName): string => fileURLToPath(fixtureUrl(name));
const singles = path('singles');
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const manifest = new URL('../../package.json', import.meta.url);

describe('A run that is done', () => {
  test('writes the digest, says nothing and gives 0', async () => {
    const {code, out, err} = await ran([singles]);
    expect({code, err}).toEqual({code: 0, err: ''});
    expect(out).toMatch(/^# [\s\S]*[^\n]\n$/);
  });

  test('gives the same bytes for a file, for - and for standard input', async () => {
    const byFile = await ran([singles]);
    const stdin = [fixture('singles')];
    expect(await ran([], {stdin})).toEqual(byFile);
    expect(await ran(['-'], {stdin})).toEqual(byFile);
  });

  test('takes bytes one by one', async () => {
    const stdin = [...readFileSync(path('cjk'))].map((byte) => Buffer.of(byte));
    expect(await ran(['-'], {stdin})).toEqual(await ran([path('cjk')]));
  });

  test('writes a digest for each file, in order, a blank line between them', async () => {
    const [one, two] = [await ran([singles]), await ran([path('cjk')])];
    const both = await ran([singles, path('cjk')]);
    expect(both).toEqual({code: 0, out: `${one.out}\n${two.out}`, err: ''});
  });

  test('writes a digest for each dump of a file', async () => {
    const {out} = await ran([path('two-dumps')]);
    expect(out.match(/^# /gm)).toHaveLength(2);
  });

  test('writes the lines of all dumps as ndjson without a line between them', async () => {
    const {out} = await ran(['--to', 'ndjson', path('two-dumps'), singles]);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.filter(({missing}) => missing !== true)).toHaveLength(5 + 4 + 7);
  });

  test.each([
    ['--help', /Usage:[\s\S]*--words/],
    ['-h', /Examples:/],
  ])('prints the help for %s', async (flag, help) => {
    const {code, out, err} = await ran([flag], {stdinIsTerminal: true});
    expect({code, err}).toEqual({code: 0, err: ''});
    expect(out).toMatch(help);
  });

  test('prints its version', async () => {
    const {version} = JSON.parse(readFileSync(manifest, 'utf8'));
    expect(await ran(['--version'])).toEqual({code: 0, out: `${version}\n`, err: ''});
  });
});

describe('The help', () => {
  test('names the default of every option', async () => {
    const {out} = await ran(['--help']);
    const words = out.replace(/\s+/g, ' ');
    for (const {flags, describes, preset, presetWords} of optionRows) {
      expect(words).toMatch(
        new RegExp(
          `${escaped(`${flags} ${describes}`)} \\((?:[^()]*, )?default: ${preset ?? presetWords ?? 'off'}\\)`,
        ),
      );
    }
  });

  test('names every value of an option that has a few', async () => {
    const words = (await ran(['--help'])).out.replace(/\s+/g, ' ');
    for (const {choices = []} of optionRows) {
      expect(words).toContain(choices.map((choice) => `"${choice}"`).join(', '));
    }
  });
});

describe('--lines', () => {
  test.each(['tidal-clock', 'ten-deep', 'two-dumps', 'hidden-parents'] as const)(
    'names the line where the comment of %s begins, in Markdown and in the tree',
    async (name) => {
      const lines = fixture(name).split('\n');
      for (const to of ['md', 'tree']) {
        const {out} = await ran(['--lines', '--words', '0', '--to', to, '--quiet', path(name)]);
        const pattern = to === 'md' ? /^ *- \*\*(.*?)\*\*.*?line (\d+)\)/gm : /\d+ (.*?) \(.*?line (\d+)\)/g;
        const found = [...out.matchAll(pattern)];
        expect(found.length).toBeGreaterThan(3);
        for (const [, author, line] of found) {
          const comment = lines.slice(Number(line) - 1, Number(line) + 3).join('\n');
          expect(comment).toMatch(/^[^\n]*\(Score:/);
          expect(comment).toContain(`by ${(author as string).replaceAll('\\', '')}`);
        }
      }
    },
  );
});

test('--toc tells equal headings of several files apart', async () => {
  const {out} = await ran(['--toc', path('tidal-clock'), path('tidal-clock')]);
  const anchors = [...out.matchAll(/^- \[.*\]\(#(.*)\)/gm)].map(([, anchor]) => anchor);
  expect(anchors).toHaveLength(10);
  expect(new Set(anchors).size).toBe(10);
  expect(anchors.slice(5)).toEqual(anchors.slice(0, 5).map((anchor) => `${anchor}-1`));
});

test('An option for Markdown changes no other output, but that the tree may name lines', async () => {
  const more = ['--toc', '--links', 'collect', '--width', '40'];
  for (const to of ['json', 'ndjson', 'tree']) {
    expect(await ran([...more, '--to', to, singles])).toEqual(await ran(['--to', to, singles]));
  }
  expect(await ran([...more, '--lines', '--to', 'json', singles])).toEqual(
    await ran(['--to', 'json', singles]),
  );
});

describe('Colour', () => {
  test('is on a terminal only, and never changes the characters', async () => {
    const plain = await ran([singles]);
    const coloured = await ran([singles], {stdoutIsTerminal: true});
    expect(plain.out).not.toContain('\u001B');
    expect(coloured.out).toContain('\u001B');
    expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
  });

  test('may be asked for in a pipe, and asked away on a terminal', async () => {
    const plain = await ran([singles]);
    expect((await ran(['--color', 'always', singles])).out).toContain('\u001B');
    expect(await ran(['--color', 'never', singles], {stdoutIsTerminal: true})).toEqual(plain);
    expect(await ran([singles], {stdoutIsTerminal: true, env: {NO_COLOR: '1'}})).toEqual(plain);
  });

  test.each(['json', 'ndjson', 'tree'])(
    'is never in %s, which a terminal gets as a pipe does',
    async (to) => {
      const plain = await ran(['--to', to, singles]);
      expect(plain.out).not.toContain('\u001B');
      expect(await ran(['--to', to, '--color', 'always', singles])).toEqual(plain);
      expect(await ran(['--to', to, singles], {stdoutIsTerminal: true})).toEqual(plain);
    },
  );
});

describe('Wrong usage gives 2, one line and nothing on standard output:', () => {
  test.each([
    [['--to', 'html'], /'html'.*md, json, ndjson, tree/],
    [['--from', 'usenet'], /'usenet'.*auto, .*slashdot/],
    [['--sort', 'age'], /'age'.*dump, score, size/],
    [['--color', 'sometimes'], /'sometimes'.*auto, always, never/],
    [['--encoding', 'ebcdic'], /'ebcdic'.*auto, utf-8, .*windows-1252/],
    [['--words', 'many'], /--words.*'many'.*whole number, 0 or more/],
    [['--words', '-1'], /0 or more/],
    [['--words', '1.5'], /whole number/],
    [['--words', ''], /whole number/],
    [['--words', '1e3'], /whole number/],
    [['--depth', '0'], /1 or more/],
    [['--replies', '0'], /1 or more/],
    [['--sentences', '0'], /1 or more/],
    [['--min-score', '1.5'], /whole number/],
    [['--thread', '0'], /1 or more/],
    [['--max-bytes', '0'], /1 or more/],
    [['--links', 'all'], /'all'.*keep, drop, collect/],
    [['--width', '-1'], /0 or more/],
    [['--width', 'wide'], /whole number/],
    [['--quiet', '--verbose'], /--verbose.*cannot be used with.*--quiet/],
    [['--word', '5'], /unknown option.*--words/],
    [['--words'], /argument missing/],
  ])('%j', async (argv, message) => {
    const {code, out, err} = await ran([...argv, singles]);
    const wanted = argv.length === 1 ? await ran(argv) : {code, out, err};
    expect(wanted).toMatchObject({code: 2, out: ''});
    expect(wanted.err).toMatch(/^[^\n]+\n$/);
    expect(wanted.err).toMatch(message);
  });

  test('no file, on a terminal', async () => {
    const {code, out, err} = await ran([], {stdinIsTerminal: true});
    expect({code, out}).toEqual({code: 2, out: ''});
    expect(err).toMatch(/^Usage: .*\n.*--help.*\n$/);
  });
});

describe('What cannot be read gives 1, one line and nothing on standard output:', () => {
  const oneLine = async (argv: string[], message: RegExp): Promise<void> => {
    const {code, out, err} = await ran(argv);
    expect({code, out}).toEqual({code: 1, out: ''});
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).toMatch(message);
  };

  test('a file that is not there', () => oneLine(['no-such-file.txt'], /^no-such-file\.txt: .*no such file/));
  test('a folder, with a hint', () =>
    oneLine([`${temporaryFolder()}/`], /: is a folder \(.*[^/]\/\*\.txt\)$/m));
  test('a folder of a file', () => oneLine([`${singles}/x`], /no folder/));
  test('an empty file', () => oneLine([temporaryFile('empty.txt', '')], /empty\.txt:1:1: .*empty/));
  test('a file of white space', () => oneLine([temporaryFile('white.txt', ' \n\n')], /:1:1: .*empty/));
  test('a text that is no thread', () =>
    oneLine([temporaryFile('a.md', '# Title\n\nWords.\n')], /no comment found.*Score/));
  test('too large a file', () =>
    oneLine(['--max-bytes', '100', singles], /larger than 100 bytes.*--max-bytes/));
  test('a thread that there is not', () => oneLine(['--thread', '99', singles], /99.*1 to 7/));
  test('a file whose name is a command', () => oneLine(['\u001B[31mred'], /^\uFFFD\[31mred: /));
});

test('Of several files those that can be read are, the others have their line, and the code is 1', async () => {
  const {code, out, err} = await ran(['no-such-file.txt', singles, temporaryFile('empty.txt', '')]);
  expect({code, out}).toEqual({code: 1, out: (await ran([singles])).out});
  expect(err.trimEnd().split('\n')).toHaveLength(2);
});

describe('A warning', () => {
  test('has its place, and the digest is written', async () => {
    const {code, out, err} = await ran([path('cut-off')]);
    expect(code).toBe(0);
    expect(out).toMatch(/^# /);
    expect(err).toMatch(/^[^\n]*input\.txt:\d+:\d+: warning: [^\n]+\n$/);
  });

  test('of bad bytes is one, with their count and the first offset', async () => {
    const stdin = [Buffer.concat([Buffer.from(fixture('singles')), Buffer.of(0x92, 0x20, 0x93)])];
    const {code, err} = await ran([], {stdin});
    const offset = Buffer.byteLength(fixture('singles'));
    expect(code).toBe(0);
    expect(err.split('\n').filter((line) => line.includes('UTF-8'))).toHaveLength(1);
    expect(err).toMatch(new RegExp(`^stdin: warning: 2 .*byte ${offset} `));
  });

  test('is not said where --quiet is, but an error is', async () => {
    const loud = await ran([path('cut-off')]);
    expect(await ran(['--quiet', path('cut-off')])).toEqual({...loud, err: ''});
    expect((await ran(['-q', 'no-such-file.txt'])).err).toMatch(/no such file/);
  });
});

test('A reader that goes away is no failure, and nothing is said', async () => {
  expect(await ran([singles], {outFails: 'EPIPE'})).toEqual({code: 0, out: '', err: ''});
  expect(await ran(['--help'], {outFails: 'EPIPE'})).toEqual({code: 0, out: '', err: ''});
});

test('A full disk is a failure with one line', async () => {
  const {code, err} = await ran([singles], {outFails: 'ENOSPC'});
  expect(code).toBe(1);
  expect(err).toMatch(/^cannot write[^\n]+no space[^\n]+\n$/);
});

test('JSON of a site read as plain JSON gives one line that names the right format', async () => {
  for (const name of ['hacker-news', 'reddit-json']) {
    const {code, out, err} = await ran(['--from', 'json', `fixtures/${name}/input.json`]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^[^\n]*(?:hacker-news|reddit)[^\n]*\n$/);
  }
});
