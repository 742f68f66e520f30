import {execFileSync} from 'node:child_process';
import {resolve} from 'node:path';

/** A dump that needs what most dumps need. */
const DUMP = 'fixtures/tidal-clock/input.txt';

/** Runs in a process of its own: digests the dump and keeps what V8 compiled for that beside each part of the command. */
const PROGRAM = `
  const {besides, load, scripts} = require(process.argv[1]);
  load('./main.cjs');
  process.on('exit', () => {
    for (const [file, script] of scripts) require('node:fs').writeFileSync(besides(file), script.createCachedData());
  });`;

/**
 * Compile the command ahead, for the Node that builds it: functions that a digest calls, and no others.
 *
 * @param loader the built `src/cli/load.ts`
 */
export function compileAhead(loader: string): void {
  execFileSync(process.execPath, ['-e', PROGRAM, resolve(loader), DUMP], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
