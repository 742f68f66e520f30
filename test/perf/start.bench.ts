import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {table} from '../support/table.js';

const RUNS = 41;
const command = fileURLToPath(new URL('../../bin/threadfold.js', import.meta.url));
const fixture = fileURLToPath(new URL('../../fixtures/tidal-clock/input.txt', import.meta.url));

const runs: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  '--version': [command, '--version'],
  'a digest of 22 comments': [command, fixture],
};

/** Time whole processes, one after another in turn, against node alone: medians of 41 runs. */
export function start(): void {
  const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env;
  const times = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const [name, args] of Object.entries(runs)) {
      const began = performance.now();
      spawnSync(process.execPath, args, {env, stdio: 'ignore'});
      times.get(name)?.push(performance.now() - began);
    }
  }
  const base = median(times.get('node -e 0') ?? []);
  const rows = [...times].map(([name, all]) => [
    name,
    `${median(all).toFixed(1)} ms`,
    `${(median(all) / base).toFixed(2)} x`,
  ]);
  process.stdout.write(`${table([['run', 'median', 'of node'], ...rows])}\n`);
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}
