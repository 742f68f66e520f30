import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {startVitest} from 'vitest/node';

// All properties, or those of the files whose paths hold one of the arguments, on many new random cases.
process.env.FC_RUNS ??= '100000';
process.env.FC_SEED ??= String(Date.now() % 2 ** 31);
const seed = `FC_SEED=${process.env.FC_SEED} FC_RUNS=${process.env.FC_RUNS}`;
process.stdout.write(`${seed} gives these cases again\n`);

const folder = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter(
    (file) => file.endsWith('.test.ts') && readFileSync(`${folder}/${file}`, 'utf8').includes('fast-check'),
  )
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
const vitest = await startVitest('test', files, {
  config: `${folder}/vitest.config.ts`,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  watch: false,
});
await vitest.close();
process.stdout.write(`${seed}\n`);
