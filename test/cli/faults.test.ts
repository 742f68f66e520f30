import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, readdirSync, truncateSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {fixture} from '../read/fixtures.js';
import {type Ran, ran} from '../support/ran.js';
import {command, path, patience, shell, threadfold} from './spawned.js';
import {temporaryFile, temporaryFolder} from './temporary.js';

const dump = Buffer.from(fixture('singles'));
const head = 'Tides (Score:2)\n\nby ann ( 1 )\n\nThe clock.\n\n';

/** Lines on standard error, but what a dump without a story is told. */
const warnings = ({err}: Ran): string[] => err.split('\n').filter((line) => line.includes('not UTF'));

describe('Damaged bytes have one warning with their number and place, and the digest is written:', () => {
  test.each<[string, Uint8Array[], RegExp]>([
    [
      'UTF-8 cut off at its end',
      [dump, Buffer.of(0xe2, 0x82)],
      /1 place is not UTF-8, the first at byte \d+ \(try/,
    ],
    [
      'UTF-8 cut off in its middle',
      [Buffer.from(`${head}Ten `), Buffer.of(0xe2, 0x82), Buffer.from(' of it.\n')],
      /1 place is not UTF-8, the first at byte 47 /,
    ],
    [
      'UTF-16 LE of an odd number of bytes',
      [Buffer.from(`\uFEFF${head}`, 'utf16le'), Buffer.of(0x61)],
      /1 place is not UTF-16LE, the first at byte 88 \(is it cut short\?\)/,
    ],
    [
      'UTF-16 BE of an odd number of bytes',
      [Buffer.from(`\uFEFF${head}`, 'utf16le').swap16(), Buffer.of(0x00)],
      /1 place is not UTF-16BE, the first at byte 88 /,
    ],
  ])('%s', async (_, stdin, warning) => {
    const run = await ran([], {stdin});
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/\n- \*\*/);
    expect(warnings(run)).toEqual([expect.stringMatching(warning)]);
  });
});

test('NULs come out as U+FFFD, and no warning is said of them', async () => {
  const run = await ran(['--words', '0'], {stdin: [head, 'The\0 tide.\0\n']});
  expect(run).toMatchObject({code: 0, out: expect.stringContaining('The\uFFFD tide.\uFFFD')});
  expect(warnings(run)).toEqual([]);
});

/** Loaded before the command: changes a file once it was looked at. */
const changing = (change: string): string =>
  temporaryFile(
    'changing.cjs',
    `const fs = require('node:fs');
const {statSync} = fs;
fs.statSync = (file) => {
  const stats = statSync(file);
  ${change}
  return stats;
};`,
  );

describe('A file that changes between the look at it and its reading', () => {
  const run = (
    change: string,
    ...argv: readonly string[]
  ): {status: number | null; stdout: string; stderr: string} => {
    const file = temporaryFile('thread.txt', dump);
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      ['--require', changing(change), command, ...argv, file],
      {encoding: 'utf8'},
    );
    return {status, stdout, stderr: stderr.replace(dirname(file), '')};
  };

  test('is what is left of it where it shrinks', () => {
    const half = run(`fs.truncateSync(file, ${dump.length >> 1});`);
    const wanted = threadfold([], {input: dump.subarray(0, dump.length >> 1)});
    expect({...half, stderr: half.stderr.replaceAll('/thread.txt', 'stdin')}).toEqual(wanted);
    expect(half.status).toBe(0);
  });

  test.each<[string, string, string[], RegExp]>([
    ['is empty', 'fs.truncateSync(file);', [], /^\/thread\.txt:1:1: the input is empty/],
    ['is gone', 'fs.rmSync(file);', [], /^\/thread\.txt: cannot read it: no such file/],
    [
      'is too large',
      "fs.appendFileSync(file, 'x');",
      ['--max-bytes', String(dump.length)],
      /^\/thread\.txt: is larger than \d+ bytes/,
    ],
  ])('gives 1 and one line where it then %s', (_, change, argv, message) => {
    const {status, stdout, stderr} = run(change, ...argv);
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(message);
  });
});

test('A folder as standard input gives 1, and one line that says so', () => {
  const {status, stdout, stderr} = shell('threadfold <"$1"', temporaryFolder());
  expect({status, stdout}).toEqual({status: 1, stdout: ''});
  expect(stderr).toBe('stdin: is a folder (name the files in it, such as *.txt)\n');
});

/** Root may read everything: there the command is run as somebody else, where that one may run it at all. */
const other = process.getuid?.() === 0 ? {uid: 65_534, gid: 65_534} : {};
const isDenied =
  process.getuid !== undefined && spawnSync(process.execPath, [command, '--version'], other).status === 0;

describe.skipIf(!isDenied)('Without permission (skipped where nobody but root may run the command)', () => {
  const denied = (argv: readonly string[], message: RegExp): void => {
    const {status, stdout, stderr} = threadfold(argv, other);
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(message);
  };

  test('a file gives 1 and one line', () => {
    const file = temporaryFile('thread.txt', dump);
    chmodSync(dirname(file), 0o755);
    chmodSync(file, 0);
    denied([file], /thread\.txt: cannot read it: permission denied \(check who may use it\)$/m);
  });

  test('a folder to write to gives 1 and one line, and stays as it was', () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    denied(
      ['-o', join(folder, 'digest.md'), path('singles')],
      /digest\.md: cannot write it: permission denied /,
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('Size', () => {
  const sparse = (bytes: number): string => {
    const file = temporaryFile('large.txt', 'Words.');
    truncateSync(file, bytes);
    return file;
  };

  test('of a file is at most 64 MiB, and a byte more is refused', patience, async () => {
    const limit = 64 * 2 ** 20;
    const {code, out, err} = await ran([sparse(limit + 1)]);
    expect({code, out}).toEqual({code: 1, out: ''});
    expect(err).toMatch(/large\.txt: is larger than 67108864 bytes \(raise --max-bytes to read it\)\n$/);
  });

  test('of a larger one is no hindrance where --max-bytes is raised', patience, () => {
    const {status, stdout, stderr} = threadfold(['--max-bytes', '70000000', sparse(70_000_000)]);
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(stderr).toMatch(/large\.txt:1:1: no comment found, [^\n]+ \(it seems to be no text\)\n$/);
  });

  test.skipIf(!existsSync('/proc/self/environ'))(
    'of a file of /proc, which says that it is empty, is what can be read (skipped where there is none)',
    () => {
      const env = {PATH: process.env.PATH, THREAD: `\n${head}`};
      const all = threadfold(['-q', '/proc/self/environ'], {env});
      expect(all).toMatchObject({status: 0, stdout: expect.stringContaining('The clock.')});
      const {status, stdout, stderr} = threadfold(['--max-bytes', '20', '/proc/self/environ'], {env});
      expect({status, stdout}).toEqual({status: 1, stdout: ''});
      expect(stderr).toMatch(/^\/proc\/self\/environ: is larger than 20 bytes [^\n]+\n$/);
    },
  );
});
