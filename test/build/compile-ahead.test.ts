import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Script} from 'node:vm';
import {expect, test} from 'vitest';
import {ran} from '../support/ran.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'dist/command');
const compiled = readdirSync(command).filter((name) => name.endsWith('.v8'));

/** Inputs of all fixtures, whatever their format. */
const inputs = readdirSync(join(root, 'fixtures')).flatMap((name) =>
  readdirSync(join(root, 'fixtures', name))
    .filter((file) => file.startsWith('input.'))
    .map((file) => join(root, 'fixtures', name, file)),
);

test('The parts that a digest needs are compiled ahead, and this Node takes what was compiled', () => {
  expect(compiled).toEqual(expect.arrayContaining(['main.cjs.v8', 'stages.cjs.v8']));
  const loader = createRequire(import.meta.url)(join(command, 'load.cjs')) as {compile(name: string): Script};
  for (const name of compiled) {
    expect(loader.compile(`./${name.replace(/\.v8$/, '')}`).cachedDataRejected, name).toBe(false);
  }
});

test.each([
  ['as it was built', [], compiled],
  ['under another V8, which takes nothing of it', ['--no-lazy'], compiled],
  ['without what was compiled', [], []],
])('The built command digests every fixture as the source does, %s', async (_, flags, kept) => {
  const folder = mkdtempSync(join(tmpdir(), 'threadfold-build-'));
  try {
    for (const part of ['bin', 'dist/command'])
      cpSync(join(root, part), join(folder, part), {recursive: true});
    for (const name of compiled.filter((each) => !kept.includes(each)))
      rmSync(join(folder, 'dist/command', name));
    const args = [...flags, join(folder, 'bin/threadfold.js'), ...inputs];
    const {stdout, stderr, status} = spawnSync(process.execPath, args, {encoding: 'utf8'});
    expect({code: status, out: stdout, err: stderr}).toEqual(await ran(inputs));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});
