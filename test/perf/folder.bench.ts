import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {fixture, fixtureNames} from '../read/fixtures.js';
import {table} from '../support/table.js';

const FILES = 60;
const RUNS = 3;
const command = fileURLToPath(new URL('../../bin/threadfold.js', import.meta.url));

/** Ways to digest a folder, as lines of the shell; `threads` holds the dumps, `threadfold` is the command. */
const ways: Readonly<Record<string, string>> = {
  'one process for all': 'threadfold threads/*.txt >all.md',
  'a process each, one at a time':
    "find threads -name '*.txt' -print0 | xargs -0 -I{} threadfold -o {}.md {}",
  'a process each, two at a time':
    "find threads -name '*.txt' -print0 | xargs -0 -P 2 -I{} threadfold -o {}.md {}",
  'a process each, four at a time':
    "find threads -name '*.txt' -print0 | xargs -0 -P 4 -I{} threadfold -o {}.md {}",
};

/** Time how long a folder of dumps takes, by each way in turn: the best of some runs, since others use the machine too. */
export function folder(): void {
  const home = mkdtempSync(join(tmpdir(), 'threadfold-folder-'));
  try {
    prepare(home);
    const env = {...process.env, PATH: `${join(home, 'bin')}:${process.env.PATH}`};
    const best = new Map(Object.keys(ways).map((name) => [name, Number.POSITIVE_INFINITY]));
    for (let run = 0; run < RUNS; run++) {
      for (const [name, line] of Object.entries(ways)) {
        const began = performance.now();
        execFileSync('sh', ['-c', line], {cwd: home, env, stdio: ['ignore', 'ignore', 'ignore']});
        best.set(name, Math.min(best.get(name) as number, performance.now() - began));
        check(home);
      }
    }
    print(best);
  } finally {
    rmSync(home, {recursive: true, force: true});
  }
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
  const isWhole =
    made.length === FILES || (made.length === 0 && statSync(join(home, 'all.md')).size > FILES * 100);
  if (!isWhole) throw new Error(`Of ${FILES} digests there are ${made.length}`);
  for (const name of made) rmSync(join(home, 'threads', name));
  rmSync(join(home, 'all.md'), {force: true});
}

function print(best: ReadonlyMap<string, number>): void {
  const alone = best.get('a process each, one at a time') as number;
  const rows = [...best].map(([name, time]) => [
    name,
    `${(time / 1000).toFixed(1)} s`,
    `${(FILES / (time / 1000)).toFixed(0)} / s`,
    `${(alone / time).toFixed(2)} x`,
  ]);
  process.stdout.write(`${FILES} threads, ${availableParallelism()} cores\n\n`);
  process.stdout.write(`${table([['way', 'time', 'threads', 'of one at a time'], ...rows])}\n`);
}
