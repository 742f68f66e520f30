import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {fixture, fixtureNames} from '../read/fixtures.js';
import {table} from '../support/table.js';

const FILES = 100;
const RUNS = 2;
const command = fileURLToPath(new URL('../../bin/threadfold.js', import.meta.url));

/** Ways to digest a folder, as lines of the shell; `threads` holds the dumps, `threadfold` is the command. */
const ways: Readonly<Record<string, string>> = {
  'one process for all': 'threadfold -q threads/*.txt >all.md',
  'a process for 25, two at a time':
    "find threads -name '*.txt' -print0 | xargs -0 -P 2 -n 25 sh -c 'threadfold -q \"$@\" >all.$$.md' sh",
  'a process each, one at a time':
    "find threads -name '*.txt' -print0 | xargs -0 -I{} threadfold -q -o {}.md {}",
  'a process each, two at a time':
    "find threads -name '*.txt' -print0 | xargs -0 -P 2 -I{} threadfold -q -o {}.md {}",
  'a process each, four at a time':
    "find threads -name '*.txt' -print0 | xargs -0 -P 4 -I{} threadfold -q -o {}.md {}",
};

/** What a way takes, in seconds: by the clock, and of all cores together. */
interface Time {
  clock: number;
  cores: number;
}

/** Time how long a folder of dumps takes, by each way in turn: the best of some runs, since others use the machine too. */
export function folder(): void {
  const home = mkdtempSync(join(tmpdir(), 'threadfold-folder-'));
  try {
    prepare(home);
    const env = {...process.env, PATH: `${join(home, 'bin')}:${process.env.PATH}`};
    const best = new Map<string, Time>();
    for (let run = 0; run < RUNS; run++) {
      for (const [name, line] of Object.entries(ways)) {
        const time = timed(line, home, env);
        const {clock, cores} = best.get(name) ?? time;
        best.set(name, {clock: Math.min(clock, time.clock), cores: Math.min(cores, time.cores)});
        check(home);
      }
    }
    print(best);
  } finally {
    rmSync(home, {recursive: true, force: true});
  }
}

/** The shell itself says what its children took of the cores: user and system time, in the second line of `times`. */
function timed(line: string, cwd: string, env: NodeJS.ProcessEnv): Time {
  const began = performance.now();
  const told = execFileSync('sh', ['-c', `${line}; times`], {cwd, env, encoding: 'utf8'});
  const clock = (performance.now() - began) / 1000;
  const spans = [...(told.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  const cores = spans.reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0);
  return {clock, cores};
}

/** The dumps of the fixtures, over and over, and the command by its name. */
function prepare(home: string): void {
  for (const name of ['bin', 'threads']) mkdirSync(join(home, name));
  const line = `#!/bin/sh\nexec '${process.execPath}' '${command}' "$@"\n`;
  writeFileSync(join(home, 'bin/threadfold'), line, {mode: 0o755});
  const dumps = fixtureNames.map(fixture);
  for (let index = 0; index < FILES; index++) {
    writeFileSync(join(home, 'threads', `${index}.txt`), dumps[index % dumps.length] as string);
  }
}

/** What was made must be whole, or the time says nothing; it is taken away for the next way. */
function check(home: string): void {
  const made = readdirSync(join(home, 'threads')).filter((name) => name.endsWith('.md'));
  const joint = readdirSync(home).filter((name) => name.endsWith('.md'));
  const bytes = joint.reduce((sum, name) => sum + statSync(join(home, name)).size, 0);
  if (made.length !== FILES && bytes < FILES * 100) throw new Error(`${made.length} digests, ${bytes} bytes`);
  for (const name of made) rmSync(join(home, 'threads', name));
  for (const name of joint) rmSync(join(home, name));
}

function print(best: ReadonlyMap<string, Time>): void {
  const alone = best.get('a process each, one at a time') as Time;
  const rows = [...best].map(([name, {clock, cores}]) => [
    name,
    `${clock.toFixed(1)} s`,
    `${(alone.clock / clock).toFixed(2)} x`,
    `${((1000 * cores) / FILES).toFixed(0)} ms`,
  ]);
  process.stdout.write(`${FILES} threads, ${availableParallelism()} cores\n\n`);
  process.stdout.write(`${table([['way', 'time', 'of one at a time', 'of a core, each'], ...rows])}\n`);
}
