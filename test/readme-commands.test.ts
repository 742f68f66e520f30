import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import * as api from '../src/index.js';
import {programOf, shellLines, stagesOf} from './support/shell-lines.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const {scripts, version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const lines = shellLines(readme);
const home = mkdtempSync(join(tmpdir(), 'threadfold-readme-'));

/** They ask a network, another machine or somebody at a terminal, so that a test cannot run them. */
const awayOrAsking = ['curl', 'llm', 'mail', 'fzf', '--sshloginfile'];

const isHere = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const programsOf = (line: string): string[] => stagesOf(line).map(programOf);
const missing = (line: string): string[] => [
  ...programsOf(line).filter(
    (program) => !['threadfold', 'npm', 'node'].includes(program) && !isHere(program),
  ),
  ...awayOrAsking.filter((word) => line.split(' ').includes(word)),
];

function bash(line: string): {status: number | null; stdout: string; stderr: string} {
  const env = {...process.env, PATH: `${join(home, 'bin')}${delimiter}${process.env.PATH}`, NO_COLOR: '1'};
  const input = readFileSync(join(root, 'fixtures/tidal-clock/input.txt'));
  const options = {cwd: home, env, input, encoding: 'utf8' as const};
  const {status, stdout, stderr} = spawnSync('bash', ['-o', 'pipefail', '-c', line], options);
  return {status, stdout, stderr};
}

beforeAll(() => {
  const fixtures = join(root, 'fixtures');
  for (const name of ['bin', 'threads']) mkdirSync(join(home, name));
  const command = `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'bin/threadfold.js')}' "$@"\n`;
  writeFileSync(join(home, 'bin/threadfold'), command, {mode: 0o755});
  copyFileSync(join(fixtures, 'tidal-clock/input.txt'), join(home, 'thread.txt'));
  copyFileSync(join(fixtures, 'mbox-two-threads/input.mbox'), join(home, 'list.mbox'));
  for (const name of ['cjk', 'singles', 'ten-deep'])
    copyFileSync(join(fixtures, name, 'input.txt'), join(home, `threads/${name}.txt`));
  const comments = [
    {short_id: 'a', parent_comment: null, commenting_user: 'ann', score: 3, comment_plain: 'The clock runs.'},
    {short_id: 'b', parent_comment: 'a', commenting_user: 'bob', score: 2, comment_plain: 'It does not.'},
  ];
  writeFileSync(
    join(home, 'in.json'),
    JSON.stringify({title: 'Tides', url: 'https://example.org/', comments}),
  );
});
afterAll(() => rmSync(home, {recursive: true, force: true}));

describe('Every command of the README', () => {
  it('is found', () => {
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => line.includes('threadfold')).length).toBeGreaterThan(18);
  });

  it.each(lines)('parses: %s', (line) => {
    expect(spawnSync('bash', ['-n', '-c', line], {encoding: 'utf8'})).toMatchObject({status: 0, stderr: ''});
  });

  const npm = lines.filter((line) => programsOf(line).includes('npm'));
  it.each(npm)('has the scripts that it runs: %s', (line) => {
    for (const stage of stagesOf(line).filter((one) => programOf(one) === 'npm')) {
      const [, verb = '', name = ''] = stage.split(' ');
      if (verb === 'run') expect(Object.keys(scripts)).toContain(name);
      else expect(['ci', 'test']).toContain(verb);
    }
  });

  const completions = lines.filter((line) => line.includes('threadfold completion'));
  it.each(completions)('has something for the shell: %s', (line) => {
    const {status, stdout, stderr} = bash(/threadfold completion \w+/.exec(line)?.[0] ?? '');
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(stdout).toContain('words');
  });

  const ours = lines.filter((line) => !npm.includes(line) && !completions.includes(line));
  const whole = ours.filter((line) => missing(line).length === 0);
  it.each(whole)('runs, and says something: %s', (line) => {
    const {status, stdout, stderr} = bash(line);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    if (!/ -o | >/.test(line)) expect(stdout).not.toBe('');
  });

  const parted = ours.filter((line) => missing(line).length > 0).map((line) => [line, missing(line).join()]);
  it.each(parted)('runs as far as it is threadfold: %s (the rest skipped without %s)', (line) => {
    const stages = stagesOf(line).filter((stage) => /threadfold(?: |$)/.test(stage));
    expect(stages).not.toEqual([]);
    for (const stage of stages.map((one) => one.slice(one.search(/threadfold(?: |$)/)))) {
      const filled = stage
        .replace('--thread {}', '--thread 12')
        .replaceAll('{.}', 'made')
        .replaceAll('{}', 'thread.txt');
      const {status, stdout, stderr} = bash(filled);
      expect({status, stderr}).toEqual({status: 0, stderr: ''});
      if (!filled.includes(' -o ')) expect(stdout).not.toBe('');
      else expect(readFileSync(join(home, 'made.md'), 'utf8')).toMatch(/^# /);
    }
  });

  it('in the checkout gives a digest', () => {
    const line = npm.find((one) => one.includes('bin/threadfold.js')) as string;
    const stage = stagesOf(line).find((one) => one.startsWith('node ')) as string;
    const {status, stdout} = spawnSync('bash', ['-c', stage], {cwd: root, encoding: 'utf8'});
    expect({status, stdout}).toEqual({
      status: 0,
      stdout: readFileSync(join(root, 'fixtures/tidal-clock/output.md'), 'utf8'),
    });
  });

  it('that makes files for a folder makes one for each', () => {
    const line = lines.find((one) => one.includes('xargs -0 -P 2 -I{}')) as string;
    expect(bash(line).status).toBe(0);
    for (const name of ['cjk', 'singles', 'ten-deep']) {
      const made = readFileSync(join(home, `threads/${name}.txt.md`), 'utf8');
      expect(made).toBe(readFileSync(join(root, `fixtures/${name}/output.md`), 'utf8'));
    }
  });

  it('for Spark is what a process of a partition runs', () => {
    const piped = /\.pipe\("([^"]+)"\)/.exec(readme)?.[1] as string;
    const {status, stderr} = bash(`printf 'threads/cjk.txt\\nthreads/singles.txt\\n' | ${piped}`);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(readFileSync(join(home, 'threads/singles.txt.md'), 'utf8')).toMatch(/^# /);
  });
});

// What goes to standard error, as with --verbose, is held to its words in `readme.test.ts`.
const consoles = [...readme.matchAll(/^```console\n\$ (.*)\n([\s\S]*?)^```/gm)]
  .map(([, line = '', shown = '']) => [line, shown])
  .filter(([line]) => !line?.includes('--verbose'));

it.each(consoles)(
  'What the README shows of `%s` is what it prints, but for what … stands for',
  (line, shown) => {
    const {status, stdout} = spawnSync(
      'bash',
      ['-c', line.replace(/^threadfold/, '"$0" bin/threadfold.js'), process.execPath],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect(status).toBe(0);
    const parts = shown.split(/^…\n/m);
    expect(parts[0]?.length).toBeGreaterThan(0);
    let at = 0;
    for (const part of parts) {
      const found = stdout.indexOf(part, at);
      expect(found, part).toBeGreaterThanOrEqual(at);
      at = found + part.length;
    }
  },
);

it('There is something to show', () => {
  expect(consoles.length).toBeGreaterThan(0);
  expect(readme).toMatch(/^!\[[^\]]+\]\(\.github\/digest\.svg\)$/m);
});

it('The program of the README runs', () => {
  const [, names = '', from, body = ''] =
    /^```ts\nimport \{([^}]+)\} from '([\w]+)';\n([\s\S]*?)^```/m.exec(readme) ?? [];
  expect(from).toBe('threadfold');
  const imported = names.split(',').map((name) => name.trim());
  const values = imported.map((name) => (api as Record<string, unknown>)[name]);
  const text = readFileSync(join(root, 'fixtures/tidal-clock/input.txt'), 'utf8');
  const last = body.trim().split('\n').at(-1) as string;
  const program = body.replace(last, `return ${last}`);
  const outline = new Function('text', ...imported, program)(text, ...values);
  expect(outline).toMatch(/^Harbour Town[\s\S]*tidewrack/);
});

it('The release that this is has its changes', () => {
  const changes = readme.slice(readme.indexOf('## Changes'));
  expect(/^### (\S+)$/m.exec(changes)?.[1]).toBe(version);
});
