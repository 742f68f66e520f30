import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {writeFileWhole} from '../../src/cli/write-output.js';
import {fixtureUrl} from '../read/fixtures.js';
import {ran} from '../support/ran.js';
import {temporaryFile, temporaryFolder} from './temporary.js';

const singles = fileURLToPath(fixtureUrl('singles'));

describe('--output', () => {
  test('writes what standard output would get, and nothing there', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'digest.md');
    expect(await ran(['-o', file, singles])).toEqual({code: 0, out: '', err: ''});
    expect(readFileSync(file, 'utf8')).toBe((await ran([singles])).out);
    expect(readdirSync(folder)).toEqual(['digest.md']);
  });

  test('takes the digests of several files', async () => {
    const file = temporaryFile('digest.md', 'old');
    await ran(['-o', file, singles, singles]);
    expect(readFileSync(file, 'utf8')).toBe((await ran([singles, singles])).out);
  });

  test('leaves the old file as it was where an input cannot be read', async () => {
    const file = temporaryFile('digest.md', 'old');
    expect(await ran(['-o', file, singles, 'no-such-file.txt'])).toMatchObject({code: 1, out: ''});
    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  test('has no colour, whatever the terminal', async () => {
    const file = temporaryFile('digest.md', '');
    await ran(['-o', file, '--color', 'always', singles], {stdoutIsTerminal: true});
    expect(readFileSync(file, 'utf8')).not.toContain('\u001B');
  });

  test('is no file that is read, by whatever name', async () => {
    const file = temporaryFile('thread.txt', readFileSync(singles));
    symlinkSync('thread.txt', join(dirname(file), 'link.txt'));
    const {code, out, err} = await ran(['-o', join(dirname(file), 'link.txt'), singles, file]);
    expect({code, out}).toEqual({code: 2, out: ''});
    expect(err).toBe(`${file}: cannot be read and written at once (name another file behind -o)\n`);
    expect(readFileSync(file)).toEqual(readFileSync(singles));
  });

  test('names a folder that there is not, in one line, and gives 1', async () => {
    const {code, err} = await ran(['-o', join(temporaryFolder(), 'no', 'digest.md'), singles]);
    expect(code).toBe(1);
    expect(err).toMatch(/^[^\n]*digest\.md: cannot write it: [^\n]+\n$/);
  });

  test('refuses a folder in one line, and leaves no other file', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'digest'));
    const {code, err} = await ran(['-o', join(folder, 'digest'), singles]);
    expect(code).toBe(1);
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(readdirSync(folder)).toEqual(['digest']);
  });
});

describe('A file that is written whole', () => {
  test('is as it was where the disk fills half-way, and nothing else is left beside it', async () => {
    const file = temporaryFile('digest.md', 'old');
    async function* breaksOff() {
      yield 'half of the new text';
      throw new Error('no space left');
    }
    const written = writeFileWhole(file, breaksOff() as unknown as string);
    await expect(written).rejects.toThrow(/digest\.md: cannot write it: no space left/);
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(dirname(file))).toEqual(['digest.md']);
  });

  test('keeps the permissions of the old one', async () => {
    const file = temporaryFile('digest.md', 'old');
    chmodSync(file, 0o600);
    await writeFileWhole(file, 'new');
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('is the one that a symbolic link names, and the link stays', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'real.md'), 'old');
    symlinkSync('real.md', join(folder, 'link.md'));
    await writeFileWhole(join(folder, 'link.md'), 'new');
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real.md'), 'utf8')).toBe('new');
  });
});
