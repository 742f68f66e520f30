import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {table} from '../support/table.js';
import {type CommandRun, commandRun} from './command-runs.js';
import {families} from './families/families.js';
import {floor} from './floor.js';
import {type Growth, growth} from './growth.js';
import {largeTexts} from './large-texts.js';

/** Growth of the time where the size doubles, at most. */
const MOST_GROWTH = 2.3;
/** Milliseconds that a family may take at its largest. */
const MOST_TIME = 5000;
/** Milliseconds that are too few for their growth to say anything. */
const NOISE = 100;

/**
 * Time the families of texts at n, 2n and 4n, then the command on a few large ones. What is over a bar is marked.
 *
 * @param pattern of the names of the families that are wanted
 */
export function scale(pattern = ''): void {
  const folder = mkdtempSync(join(tmpdir(), 'threadfold-scale-'));
  try {
    const wanted = families.filter(({name}) => new RegExp(pattern, 'i').test(name));
    const rows = wanted.map((family) => {
      process.stderr.write(`${family.name}\n`);
      return growthRow(growth(family, folder));
    });
    process.stdout.write(`${table([GROWTH_HEAD, ...rows])}\n`);
    if (pattern === '') process.stdout.write(`${table([RUN_HEAD, ...runRows(folder)])}\n`);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

const GROWTH_HEAD = [
  ...['family', '4n', '', 'MB', 'n', '2n', '4n', 'growth', ''],
  ...['read', 'infer', 'fold', 'render', 'of the floor', 'over a bar'],
];

function growthRow({family, times, stages, floor: least, bytes}: Growth): string[] {
  const [small, middle, large] = times;
  const growths = [middle / small, large / middle];
  const grows = [small, middle].some((time, at) => time > NOISE && (growths[at] as number) > MOST_GROWTH);
  const shares = [stages.read, stages.infer, stages.fold, stages.render];
  return [
    ...[family.name, family.most.toLocaleString('en'), family.unit, (bytes / 1e6).toFixed(1)],
    ...times.map((time) => `${time.toFixed(0)} ms`),
    ...growths.map((ratio) => `${ratio.toFixed(1)} x`),
    ...shares.map((share) => `${Math.round((100 * share) / large)} %`),
    `${(large / least).toFixed(0)} x`,
    [grows && 'growth', large > MOST_TIME && 'time'].filter(Boolean).join(' '),
  ];
}

const RUN_HEAD = ['command', 'MB in', 'MB out', 'clock', 'core', 'of the floor', 'memory', 'over a bar'];

function runRows(folder: string): string[][] {
  const file = join(folder, 'text');
  return largeTexts.flatMap(({name, make, runs, seconds}) => {
    writeFileSync(file, make());
    const size = statSync(file).size / 1e6;
    const least = floor(file) / 1000;
    return runs.map((args) => {
      process.stderr.write(`${name}, ${args}\n`);
      const run = commandRun(file, args.split(' '), join(folder, 'output'));
      return [
        `${name}, ${args}`,
        size.toFixed(1),
        run.output.toFixed(1),
        `${run.clock.toFixed(1)} s`,
        `${run.core.toFixed(1)} s`,
        `${(run.core / least).toFixed(0)} x`,
        `${run.memory.toFixed(0)} MB`,
        overBars(run, size, seconds),
      ];
    });
  });
}

/** A large text may take this much memory, in megabytes, and so many times its own size. */
const MEMORY = {base: 64, times: 15};

function overBars({clock, memory, trouble}: CommandRun, size: number, seconds: number): string {
  const isLarge = memory > MEMORY.base + MEMORY.times * size;
  return [trouble, clock > seconds && 'time', isLarge && 'memory'].filter(Boolean).join(' ');
}
