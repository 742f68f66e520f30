import {describe, expect, test} from 'vitest';
import {fixture} from '../read/fixtures.js';
import {hasTerminals, onTerminals, type TerminalCase, type TerminalRun} from './pseudo-terminal.js';
import {command, path, patience, quoted, threadfold} from './spawned.js';

/** How colour may be asked for; what is undefined is not said. */
interface Wish {
  color?: 'auto' | 'always' | 'never';
  NO_COLOR?: string;
  FORCE_COLOR?: string;
  TERM?: string;
  CLICOLOR?: string;
  isTerminal: boolean;
}

/** The rules in the order of their rank: the first that has something to say decides. */
const rules: readonly ((wish: Wish) => boolean | undefined)[] = [
  ({color}) => (color === 'never' ? false : color === 'always' ? true : undefined),
  ({NO_COLOR = ''}) => (NO_COLOR === '' ? undefined : false),
  ({FORCE_COLOR = ''}) => (FORCE_COLOR === '' ? undefined : FORCE_COLOR !== '0'),
  ({TERM}) => (TERM === 'dumb' ? false : undefined),
  ({CLICOLOR}) => (CLICOLOR === '0' ? false : undefined),
  ({isTerminal}) => isTerminal,
];

const isColoured = (wish: Wish): boolean =>
  rules.map((rule) => rule(wish)).find((said) => said !== undefined) === true;

const wishes: readonly Wish[] = [undefined, 'always' as const, 'never' as const].flatMap((color) =>
  [undefined, '', '1'].flatMap((NO_COLOR) =>
    [undefined, '', '0', '1'].flatMap((FORCE_COLOR) =>
      ['xterm', 'dumb'].flatMap((TERM) =>
        [true, false].map((isTerminal) => ({color, NO_COLOR, FORCE_COLOR, TERM, isTerminal}) as Wish),
      ),
    ),
  ),
);

const environment = {PATH: process.env.PATH ?? ''};

function caseOf({color, isTerminal, ...variables}: Wish, argv: readonly string[]): TerminalCase {
  const set = Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const options = color === undefined ? [] : ['--color', color];
  const env = {...environment, ...Object.fromEntries(set)};
  const line = [process.execPath, command, ...options, ...argv];
  if (isTerminal) return {argv: line, env};
  return {argv: ['/bin/sh', '-c', `${line.map(quoted).join(' ')} | cat`], env};
}

/** Codes of colour and weight, which are all that may stand between the characters: SGR, ECMA-48 8.3.117. */
const SGR = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

describe.skipIf(!hasTerminals)('On a terminal (skipped where python3 makes none)', () => {
  const runOf = (one: TerminalCase): TerminalRun => onTerminals([one])[0] as TerminalRun;
  const plain = (argv: readonly string[]): string => threadfold(argv, {env: environment}).stdout;

  test(
    'colour is what the table of rules says, and without its codes the text is that of a pipe',
    patience,
    () => {
      const argv = [path('singles')];
      const wanted = plain(argv);
      const runs = onTerminals(wishes.map((wish) => caseOf(wish, argv)));
      const wrong = runs.flatMap(({code, written}, index) => {
        const wish = wishes[index] as Wish;
        const isRight = code === 0 && written.replace(SGR, '') === wanted;
        return isRight && (written !== wanted) === isColoured(wish) ? [] : [wish];
      });
      expect(wrong).toEqual([]);
      expect(runs).toHaveLength(3 * 3 * 4 * 2 * 2);
    },
  );

  test.each<[string, Omit<Wish, 'isTerminal'>, boolean]>([
    ['CLICOLOR=0 is none', {CLICOLOR: '0'}, false],
    ['CLICOLOR=1 is colour', {CLICOLOR: '1'}, true],
    ['FORCE_COLOR wins over CLICOLOR=0', {CLICOLOR: '0', FORCE_COLOR: '1'}, true],
    ['NO_COLOR wins over CLICOLOR=1', {CLICOLOR: '1', NO_COLOR: '1'}, false],
    ['--color auto is as without it', {color: 'auto'}, true],
    ['no TERM at all is colour', {}, true],
  ])('%s', (_, wish, coloured) => {
    const {written} = runOf(caseOf({TERM: 'xterm', ...wish, isTerminal: true}, [path('singles')]));
    expect(written.includes('\u001B[')).toBe(coloured);
  });

  test.each([
    ['JSON', ['--to', 'json']],
    ['ndjson', ['--to', 'ndjson']],
    ['the outline', ['--to', 'tree']],
    ['an explanation', ['--explain']],
  ])('%s has the bytes that a pipe gets', (_, options) => {
    const argv = [...options, path('tidal-clock')];
    expect(runOf(caseOf({TERM: 'xterm', isTerminal: true}, argv))).toEqual({code: 0, written: plain(argv)});
  });

  test.each(['hostile', 'hidden-parents', 'cjk', 'cyrillic'] as const)(
    'the digest of %s has no code but those of colour',
    (name) => {
      const {code, written} = runOf(caseOf({TERM: 'xterm', isTerminal: true}, ['-q', path(name)]));
      expect(code).toBe(0);
      expect(written).toMatch(SGR);
      expect(written.replace(SGR, '')).toBe(plain(['-q', path(name)]));
      expect(written.replace(SGR, '')).not.toMatch(/(?![\t\n])\p{Cc}|\p{Bidi_Control}/u);
    },
  );

  test('the width of the terminal breaks no line', () => {
    const set = {...environment, TERM: 'xterm', NO_COLOR: '1'};
    const narrow = `stty cols 20; ${[process.execPath, command, path('tidal-clock')].map(quoted).join(' ')}`;
    expect(runOf({argv: ['/bin/sh', '-c', narrow], env: set}).written).toBe(plain([path('tidal-clock')]));
  });

  test.each([[[]], [['--to', 'json']], [['--color', 'always']], [['-o', 'digest.md']]])(
    'no file and no pipe is wrong usage, said in two lines at once: %j',
    (options) => {
      const {code, written} = runOf(caseOf({TERM: 'xterm', isTerminal: true}, options));
      expect(code).toBe(2);
      expect(written).toMatch(/^Usage: threadfold [^\n]+\nName a file, or pipe [^\n]+--help[^\n]+\n$/);
    },
  );

  test('that usage goes to standard error', () => {
    const line = [process.execPath, command].map(quoted).join(' ');
    const script = `${line} >/dev/null; echo "exit $?"; ${line} 2>/dev/null`;
    const {code, written} = runOf({argv: ['/bin/sh', '-c', script], env: environment});
    expect(code).toBe(2);
    expect(written).toMatch(/^Usage: [^\n]+\n[^\n]+\nexit 2\n$/);
  });

  test('--help and --version are printed, and wait for nothing', () => {
    for (const argv of [['--help'], ['--version'], ['-h'], ['-V']]) {
      const run = runOf(caseOf({TERM: 'xterm', isTerminal: true}, argv));
      expect(run).toEqual({code: 0, written: plain(argv)});
    }
  });

  test('what is typed after - is read, to the end of the input', () => {
    const typed = `${fixture('singles')}\n\u0004`;
    const env = {...environment, NO_COLOR: '1'};
    const run = runOf({argv: [process.execPath, command, '-'], env, typed});
    expect(run).toEqual({code: 0, written: plain([path('singles')])});
  });

  test('an input may be piped in while the digest is coloured', () => {
    const line = [process.execPath, command].map(quoted).join(' ');
    const script = `cat ${quoted(path('singles'))} | ${line}`;
    const run = runOf({argv: ['/bin/sh', '-c', script], env: {...environment, TERM: 'xterm'}});
    expect(run).toEqual(runOf(caseOf({TERM: 'xterm', isTerminal: true}, [path('singles')])));
    expect(run.written).toMatch(SGR);
  });

  test('Control-C ends a run that waits for what is typed', () => {
    const line = [process.execPath, command, '-'].map(quoted).join(' ');
    const argv = ['/bin/sh', '-c', `echo ready; exec ${line}`];
    const {code, written} = runOf({argv, env: environment, after: 'ready', typed: 'Tides\n\u0003'});
    expect({code, written}).toEqual({code: null, written: 'ready\n'});
  });
});
