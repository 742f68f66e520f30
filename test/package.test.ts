import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const fixture = join(root, 'fixtures/tidal-clock');
/** npm tells its scripts of the project in the environment, which is not where these run. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

function run(cwd: string, program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, {cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
}

describe('The package, installed from its tarball without a network', () => {
  const folder = mkdtempSync(join(tmpdir(), 'threadfold-package-'));
  const empty = join(folder, 'empty');
  const project = join(folder, 'project');
  const installed = join(project, 'node_modules/threadfold');
  const tarball = (): string =>
    join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) as string);
  const npm = ['--offline', '--cache', join(folder, 'cache')];

  beforeAll(() => {
    for (const each of [empty, project]) mkdirSync(each);
    run(root, 'npm', 'pack', '--ignore-scripts', '--pack-destination', folder);
    writeFileSync(join(project, 'package.json'), '{"type": "module"}');
    run(project, 'npm', 'install', ...npm, tarball());
  });
  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  test('runs by npx in an empty folder, and leaves it so', () => {
    const input = `${fixture}/input.txt`;
    const digest = run(empty, 'npx', ...npm, '--yes', '--package', tarball(), 'threadfold', input);
    expect(digest).toBe(readFileSync(`${fixture}/output.md`, 'utf8'));
    expect(readdirSync(empty)).toEqual([]);
  });

  test('brings what runs, its types, its manual and licences, nothing else and nobody else', () => {
    const files = readdirSync(installed, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => join(parentPath, name).slice(installed.length + 1));
    const known =
      /^(?:LICENSE|README\.md|package\.json|bin\/\w+\.js(?:on)?|dist\/index\.js|dist\/command\/[\w-]+\.cjs(?:\.v[\d.]+-\w+\.v8)?)$/;
    const others = files.filter((file) => !known.test(file) && !/^dist\/types\/[\w/-]+\.d\.ts$/.test(file));
    expect(others.sort()).toEqual(['dist/THIRD-PARTY-NOTICES.txt', 'dist/threadfold.1']);
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'threadfold',
    ]);
  });

  test('names every package in its code, with its licence', () => {
    const code = readFileSync(join(installed, 'dist/index.js'), 'utf8');
    const notices = readFileSync(join(installed, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    const inLibrary = [...code.matchAll(/^\s*\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map(
      ([, name]) => name,
    );
    expect(inLibrary).toContain('mdast-util-to-markdown');
    for (const name of new Set([...inLibrary, 'commander', 'chalk'])) {
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\([\\w-]+\\)$`, 'm'));
    }
  });

  test('has types that a strict program compiles with, and that program runs', () => {
    const program = [
      "import {fold, grow, infer, read, render, type Digest, type Dump, type Thread} from 'threadfold';",
      "const dump: Dump = read('Tides (Score:2)\\n\\nby ann ( 1 )\\n\\nThe clock ran on.\\n');",
      'const thread: Thread = grow(dump, infer(dump));',
      'const digest: Digest = fold(thread, {words: 50});',
      "export const outline: string = render(thread, digest, {to: 'tree'});",
    ];
    writeFileSync(join(project, 'program.ts'), program.join('\n'));
    const strict = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--types', ''];
    run(project, process.execPath, join(root, 'node_modules/typescript/bin/tsc'), ...strict, 'program.ts');
    const printed = "import('./program.js').then(({outline}) => process.stdout.write(outline))";
    expect(run(project, process.execPath, '-e', printed)).toBe('1 ann (2) Tides\n');
  });
});
