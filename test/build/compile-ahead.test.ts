import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {wrap} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Script} from 'node:vm';
import {expect, test} from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'dist/command');
const compiled = readdirSync(command).filter((name) => name.endsWith('.v8'));

test('The parts that a digest needs are compiled ahead, and this Node takes what was compiled', () => {
  expect(compiled).toEqual(expect.arrayContaining(['main.cjs.v8', 'read.cjs.v8', 'summarize-dump.cjs.v8']));
  for (const name of compiled) {
    const filename = join(command, name.replace(/\.v8$/, ''));
    const cachedData = readFileSync(join(command, name));
    const script = new Script(wrap(readFileSync(filename, 'latin1')), {filename, cachedData});
    expect(script.cachedDataRejected, name).toBe(false);
  }
});

test.each([
  ['of another V8', ['--no-lazy']],
  ['that is not there', []],
])('What was compiled ahead %s changes no digest', (_, flags) => {
  const folder = mkdtempSync(join(tmpdir(), 'threadfold-build-'));
  try {
    for (const part of ['bin', 'dist/command'])
      cpSync(join(root, part), join(folder, part), {recursive: true});
    if (flags.length === 0) for (const name of compiled) rmSync(join(folder, 'dist/command', name));
    const fixture = join(root, 'fixtures/tidal-clock');
    const args = [...flags, join(folder, 'bin/threadfold.js'), join(fixture, 'input.txt')];
    const digest = execFileSync(process.execPath, args, {encoding: 'utf8'});
    expect(digest).toBe(readFileSync(join(fixture, 'output.md'), 'utf8'));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});
