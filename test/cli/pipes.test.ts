import {closeSync, openSync, readFileSync} from 'node:fs';
import {stripVTControlCharacters} from 'node:util';
import {describe, expect, test} from 'vitest';
import {allFixturePaths, type FixtureName} from '../read/fixtures.js';
import {path, type Spawned, threadfold} from './spawned.js';
import {temporaryFile, temporaryFolder} from './temporary.js';

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

  /** Each differs from the others in all that a program could take its manners from. */
  const surroundings: Readonly<Record<string, NodeJS.ProcessEnv>> = {
    'in no language': {LC_ALL: 'C', LANG: 'C', TZ: 'America/St_Johns', COLUMNS: '400', TERM: 'dumb'},
    'in German, with colours': {LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8', TZ: 'UTC', FORCE_COLOR: '3'},
    'in Turkish': {
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
      TZ: 'Asia/Kathmandu',
      COLUMNS: '20',
      TERM: 'xterm',
    },
    'with nothing said': {},
  };
  const argv = ['--words', '0', ...allFixturePaths()];
  const {PATH} = process.env;
  let usual: Spawned | undefined;
  const wanted = (): Spawned => {
    usual ??= threadfold(argv);
    return usual;
  };

  test.each(Object.entries(surroundings))('of all fixtures %s, from another folder', (_, env) => {
    const found = threadfold(argv, {env: {PATH, ...env}, cwd: temporaryFolder()});
    expect({...found, stdout: stripVTControlCharacters(found.stdout)}).toEqual(wanted());
  });

  test('of all fixtures as JSON, which has what Markdown leaves out', () => {
    const all = ['--to', 'json', '--explain', ...argv];
    const env = {PATH, ...surroundings['in Turkish']};
    expect(threadfold(all, {env, cwd: temporaryFolder()})).toEqual(threadfold(all));
  });
});

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
