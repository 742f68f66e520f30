import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {table} from '../support/table.js';
import {areas} from './areas.js';

/** Fetched for this command only: they are 167 packages, which nobody else who installs the project needs. */
const packages = ['@stryker-mutator/core@9.6.1', '@stryker-mutator/vitest-runner@9.6.1', 'vitest@4'];
/** Of all mutants together, and of those of any one file, so many percent must be found. */
const least = {all: 85, file: 70};

interface Report {
  files: Record<string, {mutants: {status: string}[]}>;
}

// Change the sources of all areas, or of those that the arguments name, and see which changes no test notices.
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
const rows: [string, number, number][] = [];
for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(areas)) {
  for (const [file, {mutants}] of Object.entries(mutated(name).files)) {
    const count = (...statuses: string[]) => mutants.filter(({status}) => statuses.includes(status)).length;
    const found = count('Killed', 'Timeout');
    rows.push([file, found, found + count('Survived', 'NoCoverage')]);
  }
}
rmSync(folder, {recursive: true});

const all = rows.reduce(
  ([, found, of], [, more, ofMore]) => ['all', found + more, of + ofMore],
  ['all', 0, 0],
);
const share = (found: number, of: number): number => (of === 0 ? 100 : (100 * found) / of);
const shown = [...rows, all].map(([file, found, of]) => [
  file,
  `${found}`,
  `${of}`,
  share(found, of).toFixed(1),
]);
process.stdout.write(table([['file', 'found', 'mutants', '%'], ...shown]));
const isEnough =
  rows.every(([, found, of]) => share(found, of) >= least.file) && share(all[1], all[2]) >= least.all;
process.exitCode = isEnough ? 0 : 1;

/** Let Stryker change the sources of one area; it shows the changes that live. */
function mutated(name: string): Report {
  const area = areas[name];
  if (area === undefined)
    throw new RangeError(`Expected one of ${Object.keys(areas).join(', ')}, not ${name}`);
  const config = join(folder, `${name}.json`);
  const report = join(folder, `${name}.report.json`);
  const options = {
    mutate: area.sources,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: {configFile: 'test/mutants/vitest.config.ts'},
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 15_000,
    reporters: ['clear-text', 'json'],
    clearTextReporter: {reportTests: false, reportScoreTable: false, logTests: false},
    jsonReporter: {fileName: report},
    tempDirName: join(folder, 'sandbox'),
    // It would rewrite the file with a TypeScript of its own, which is not there.
    tsconfigFile: 'none',
    warnings: {slow: false},
  };
  writeFileSync(config, JSON.stringify(options));
  const run = [...packages.flatMap((each) => ['-p', each]), 'stryker', 'run', config];
  const env = {...process.env, MUTANTS_TESTS: area.tests.join(' ')};
  spawnSync('npx', ['--yes', ...run], {cwd: root, stdio: 'inherit', env});
  return JSON.parse(readFileSync(report, 'utf8')) as Report;
}
