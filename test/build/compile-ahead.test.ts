import {spawnSync} from 'node:child_process';
import {cpSync, readdirSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Script} from 'node:vm';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../cli/temporary.js';
import {allFixturePaths} from '../read/fixtures.js';
import {ran} from '../support/ran.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'dist/command');
const compiled = readdirSync(command).filter((name) => name.endsWith('.v8'));
const inputs = allFixturePaths();

test('The parts that a digest needs are compiled ahead, and this Node takes what was compiled', () => {
  const {besides, compile} = createRequire(import.meta.url)(join(command, 'load.cjs')) as {
    besides(file: string): string;
    compile(name: string): Script;
  };
  const parts = ['main.cjs', 'stages.cjs'];
  expect(compiled.sort()).toEqual(parts.map(besides));
  for (const part of parts) expect(compile(`./${part}`).cachedDataRejected, part).toBe(false);
});

test.each([
  ['as it was built', [], compiled],
  ['where V8 takes nothing of what was compiled', ['--no-lazy'], compiled],
  ['without what was compiled', [], []],
])('The built command digests every fixture as the source does, %s', async (_, flags, kept) => {
  const folder = temporaryFolder();
  for (const part of ['bin', 'dist/command']) cpSync(join(root, part), join(folder, part), {recursive: true});
  for (const name of compiled.filter((each) => !kept.includes(each)))
    rmSync(join(folder, 'dist/command', name));
  const args = [...flags, join(folder, 'bin/threadfold.js'), ...inputs];
  const {stdout, stderr, status} = spawnSync(process.execPath, args, {encoding: 'utf8'});
  expect({code: status, out: stdout, err: stderr}).toEqual(await ran(inputs));
});
