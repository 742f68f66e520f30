import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {closeSync, existsSync, openSync, readdirSync, readFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {describe, expect, test} from 'vitest';
import {bigThread, command, path, patience, shell, threadfold} from './spawned.js';
import {temporaryFile} from './temporary.js';

const repeats = Array.from({length: 50}, (_, index) => index + 1);
/** Exit code of the command, though it stands before a pipe. */
const told = (run: string, reader: string): string => `{ ${run}; echo "exit $?" >&2; } | ${reader}`;

describe('A reader that takes one line and goes away', () => {
  test('is no failure, and nothing is said, fifty times of fifty', patience, () => {
    const big = temporaryFile('big.json', bigThread(40));
    for (const repeat of repeats) {
      const {stdout, stderr} = shell(told('threadfold --to json "$1"', 'head -1'), big);
      expect({repeat, stdout, stderr}).toEqual({repeat, stdout: '{\n', stderr: 'exit 0\n'});
    }
  });

  test.each(['md', 'json', 'ndjson', 'tree'])('is none for --to %s either', (to) => {
    const big = temporaryFile('big.json', bigThread(100));
    const run = told('threadfold --words 0 --to "$2" "$1" "$1"', 'head -1');
    const {stdout, stderr} = shell(run, big, to);
    expect(stdout).toMatch(/^[^\n]+\n$/);
    expect(stderr).toBe('exit 0\n');
  });

  test.each([
    ['before anything was written', 'threadfold "$1"', 'true'],
    ['of an explanation', 'threadfold --explain "$1"', 'head -1 >/dev/null'],
    ['of the help', 'threadfold --help', 'true'],
    ['of a pipe that --output names', 'threadfold --to json -o /dev/stdout "$1"', 'head -1 >/dev/null'],
  ])('is none: %s', (_, run, reader) => {
    const big = temporaryFile('big.json', bigThread(40));
    expect(shell(told(run, reader), big)).toMatchObject({stdout: '', stderr: 'exit 0\n'});
  });

  test('is none where messages and digest go into one pipe', () => {
    const {stdout} = shell('{ threadfold "$1" 2>&1; echo "exit $?" >&3; } 3>&1 | cat', path('cut-off'));
    expect(stdout).toMatch(/warning: [\s\S]*\nexit 0\n$/);
    const {stderr} = shell('{ threadfold "$1" 2>&1; echo "exit $?" >&3; } 3>&2 | true', path('cut-off'));
    expect(stderr).toBe('exit 0\n');
  });
});

describe.skipIf(!existsSync('/dev/full'))('A full disk (skipped where there is no /dev/full)', () => {
  const fails = (argv: readonly string[]): void => {
    const full = openSync('/dev/full', 'w');
    const {status, stderr} = threadfold(argv, {stdio: ['ignore', full, 'pipe']});
    closeSync(full);
    expect({status, lines: stderr.split('\n')}).toEqual({
      status: 1,
      lines: [expect.stringMatching(/cannot write.*no space/), ''],
    });
  };

  test('is a failure with one line, fifty times of fifty', patience, () => {
    for (const _ of repeats) fails([path('singles')]);
  });

  test('is one for a long digest, ten times of ten', patience, () => {
    const big = temporaryFile('big.json', bigThread(40));
    for (const _ of repeats.slice(0, 10)) fails(['--to', 'json', big]);
  });

  test.each([
    ['several files', [path('singles'), path('cjk'), path('ten-deep')]],
    ['several dumps in a file', [path('two-dumps')]],
    ['colours', ['--color', 'always', path('singles')]],
    ['an explanation', ['--explain', path('singles')]],
    ['the help', ['--help']],
    ['the version', ['--version']],
  ])('is one, with one line, for %s', (_, argv) => fails(argv));

  test('is one, with one line, for --output too', () => {
    const {status, stdout, stderr} = threadfold(['--output', '/dev/full', path('singles')]);
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(stderr).toMatch(/^[^\n]*\/dev\/full: cannot write it: no space[^\n]+\n$/);
  });

  test('that messages would go to changes neither digest nor exit code', () => {
    const warned = shell('threadfold "$1" 2>/dev/full', path('cut-off'));
    expect(warned).toEqual({...threadfold(['-q', path('cut-off')]), stderr: ''});
    expect(shell('threadfold no-such-file 2>/dev/full').status).toBe(1);
  });
});

describe('A stream that the shell closed', () => {
  test('is an empty input where it is standard input', () => {
    const {status, stdout, stderr} = shell('threadfold <&-');
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(stderr).toMatch(/^stdin:1:1: the input is empty [^\n]+\n$/);
  });

  test('is not missed where a file is named', () => {
    expect(shell('threadfold "$1" <&-', path('singles'))).toEqual(threadfold([path('singles')]));
  });

  test('takes nothing, and nothing is said, where it is standard output', () => {
    expect(shell('threadfold "$1" >&-', path('singles'))).toEqual({status: 0, stdout: '', stderr: ''});
  });

  test('changes neither digest nor exit code where it is standard error', () => {
    expect(shell('threadfold "$1" 2>&-', path('cut-off')).stdout).toBe(threadfold([path('cut-off')]).stdout);
    expect(shell('threadfold no-such-file 2>&-')).toEqual({status: 1, stdout: '', stderr: ''});
  });

  test.skipIf(!existsSync('/dev/null'))('is a failure with one line where it cannot be written', () => {
    const {status, stdout, stderr} = shell('threadfold "$1" 1</dev/null', path('singles'));
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(stderr).toMatch(/^cannot write the output: [^\n]+\n$/);
  });
});

describe.skipIf(process.platform === 'win32')('A signal (skipped where there are none)', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s ends a run that waits for input, and no file is changed',
    async (signal) => {
      const file = temporaryFile('digest.md', 'old');
      const child = spawn(process.execPath, [command, '-o', file]);
      const said: Buffer[] = [];
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => said.push(data));
      // More than a pipe holds: when all of it is taken the command is up and reads.
      await new Promise<void>((resolve, reject) => {
        child.stdin.write(Buffer.alloc(4_000_000, 'a '), (error) => (error ? reject(error) : resolve()));
      });
      child.kill(signal);
      expect(await once(child, 'close')).toEqual([null, signal]);
      expect(Buffer.concat(said).toString()).toBe('');
      expect(readFileSync(file, 'utf8')).toBe('old');
      expect(readdirSync(dirname(file))).toEqual(['digest.md']);
    },
  );
});
