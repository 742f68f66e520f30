import {type SpawnSyncOptions, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {closeSync, existsSync, openSync, readFileSync} from 'node:fs';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {type FixtureName, fixtureUrl} from '../read/fixtures.js';
import {type PlannedComment, print} from '../support/threads.js';
import {temporaryFile, temporaryFolder} from './temporary.js';

const command = fileURLToPath(new URL('../../bin/threadfold.js', import.meta.url));
const path = (name: FixtureName): string => fileURLToPath(fixtureUrl(name));
const repeats = Array.from({length: 10}, (_, index) => index + 1);
/** Starting node so often takes long on a machine that does other things too. */
const patience = {timeout: 60_000};

function threadfold(argv: readonly string[], options: SpawnSyncOptions = {}) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...argv], {
    ...options,
    encoding: 'utf8',
  });
  return {status, stdout, stderr};
}

/** A dump of so many comments, each with about 3,500 characters of its own; 60 of them fill any pipe. */
function bigDump(count: number): string {
  // Few words, long ones, and JSON below: it is the writing that is tried here, all else only takes time.
  const words = Array.from({length: 40}, (_, place) => `word${place}${'x'.repeat(80)}`);
  const paragraphs = [{quote: 0, text: `${words.join(' ')}.`}];
  const common = {parent: null, subscriber: false, score: 2, paragraphs, urls: []};
  const comments = Array.from({length: count}, (_, index): PlannedComment => {
    const subject = index % 5 === 0 ? `Subject ${index}` : 'Re:';
    return {...common, subject, author: `author${index}`, uid: index + 1};
  });
  const head = {title: 'A Long Thread', site: 'example.org', story: ['A story.'], urls: []};
  return print({...head, comments, footer: 'A fortune.'});
}

describe('A reader that takes one line and goes away', () => {
  test('is no failure, and nothing is said, ten times of ten', patience, () => {
    const big = temporaryFile('big.txt', bigDump(60));
    const script = '{ "$@"; echo "exit $?" >&2; } | head -1';
    for (const repeat of repeats) {
      const argv = ['-c', script, 'sh', process.execPath, command, '--to', 'json', big];
      const {stdout, stderr} = spawnSync('sh', argv, {encoding: 'utf8'});
      expect({repeat, stdout, stderr}).toEqual({repeat, stdout: '{\n', stderr: 'exit 0\n'});
    }
  });
});

describe.skipIf(!existsSync('/dev/full'))('A full disk (skipped where there is no /dev/full)', () => {
  test.each([
    ['a short digest', 2],
    ['a long one', 60],
  ])('is a failure with one line, five times of five, for %s', patience, (_, count) => {
    const big = temporaryFile('big.txt', bigDump(count));
    for (const repeat of repeats.slice(0, 5)) {
      const full = openSync('/dev/full', 'w');
      const {status, stderr} = threadfold(['--to', 'json', big], {stdio: ['ignore', full, 'pipe']});
      closeSync(full);
      expect({repeat, status, lines: stderr.split('\n')}).toEqual({
        repeat,
        status: 1,
        lines: [expect.stringMatching(/cannot write.*no space/), ''],
      });
    }
  });

  test('is a failure with one line for --output too', () => {
    const {status, stdout, stderr} = threadfold(['--output', '/dev/full', path('singles')]);
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(stderr).toMatch(/^[^\n]*\/dev\/full[^\n]+\n$/);
  });
});

describe('The same bytes come out', () => {
  test.each<FixtureName>(['hostile', 'comments-only'])(
    'for %s as a file, as - and as standard input',
    (name) => {
      const byFile = threadfold(['--quiet', path(name)]);
      expect(byFile.status).toBe(0);
      expect(byFile.stdout).toMatch(/^(?:#|\d+ comments)/);
      for (const argv of [['--quiet'], ['--quiet', '-']]) {
        const file = openSync(path(name), 'r');
        expect(threadfold(argv, {stdio: [file, 'pipe', 'pipe']})).toEqual(byFile);
        closeSync(file);
        expect(threadfold(argv, {input: readFileSync(path(name))})).toEqual(byFile);
      }
    },
  );

  test('when standard input comes byte by byte', patience, async () => {
    const child = spawn(process.execPath, [command]);
    const out = gathered(child.stdout);
    for (const [index, byte] of readFileSync(path('cjk')).entries()) {
      child.stdin.write(Buffer.of(byte));
      if (index % 100 === 0) await setTimeout(1);
    }
    child.stdin.end();
    expect((await out).toString()).toBe(threadfold([path('cjk')]).stdout);
  });

  test('whatever the locale, the time zone and the width of the terminal', () => {
    const env = {
      ...process.env,
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
      TZ: 'Asia/Kathmandu',
      COLUMNS: '20',
    };
    const argv = [path('tidal-clock')];
    expect(threadfold(argv, {env, cwd: temporaryFolder()})).toEqual(threadfold(argv));
  });

  test('for a reader that is slow, all of more than a megabyte', patience, async () => {
    const big = temporaryFile('big.txt', bigDump(300));
    const child = spawn(process.execPath, [command, '--to', 'json', big]);
    const [out, [code]] = await Promise.all([gathered(child.stdout, 20), once(child, 'close')]);
    expect(out.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(out.toString()).comments).toHaveLength(300);
    expect(code).toBe(0);
  });
});

/** All that a stream gives, taken with pauses of so many milliseconds at first. */
async function gathered(stream: NodeJS.ReadableStream, pause = 0): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk as Buffer));
    if (pause > 0 && chunks.length <= 10) await setTimeout(pause);
  }
  return Buffer.concat(chunks);
}

describe('One line on standard error, nothing on standard output and 1 is what comes of', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');
  const readme = '# A project\n\nInstall it:\n\n```sh\nnpm ci\n```\n\n* [1] https://example.org/ (Score:5)\n';

  test.each<[string, () => string]>([
    ['a missing file', () => 'no-such-file.txt'],
    ['an empty file', () => temporaryFile('empty.txt', '')],
    ['a picture', () => temporaryFile('a.png', Buffer.concat([png, Buffer.alloc(64, 0xfe)]))],
    ['a text in Markdown', () => temporaryFile('README.md', readme)],
    ['a folder', () => temporaryFolder()],
  ])('%s', (_, input) => {
    const {status, stdout, stderr} = threadfold([input()]);
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});
