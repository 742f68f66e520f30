import {type SpawnSyncOptions, spawnSync} from 'node:child_process';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import type {FixtureName} from '../read/fixtures.js';
import {fixtureUrl} from '../read/fixtures.js';

/** The command as it is installed; `npm run build` makes it. */
export const command = fileURLToPath(new URL('../../bin/threadfold.js', import.meta.url));

/** Where starting node many times takes long on a machine that does other things too. */
export const patience = {timeout: 120_000};

/** What a process of its own left behind. */
export interface Spawned {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Run the command as a process of its own. */
export function threadfold(argv: readonly string[], options: SpawnSyncOptions = {}): Spawned {
  return spawned(process.execPath, [command, ...argv], options);
}

/** Run a line of the shell, in which `threadfold` is the command and `$1`, `$2` … are the arguments. */
export function shell(script: string, ...args: readonly string[]): Spawned {
  const defined = `threadfold() { ${quoted(process.execPath)} ${quoted(command)} "$@"; }\n${script}`;
  return spawned('sh', ['-c', defined, 'sh', ...args]);
}

function spawned(program: string, argv: readonly string[], options: SpawnSyncOptions = {}): Spawned {
  const room = 64 * 1024 * 1024;
  const {status, stdout, stderr} = spawnSync(program, argv, {maxBuffer: room, ...options, encoding: 'utf8'});
  return {status, stdout, stderr};
}

/** A word of the shell, whatever stands in it. */
export function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/** Path of a fixture's dump. */
export function path(name: FixtureName): string {
  return fileURLToPath(fixtureUrl(name));
}

/** All that a stream gives, taken with pauses of so many milliseconds at first. */
export async function gathered(stream: NodeJS.ReadableStream, pause = 0): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk as Buffer));
    if (pause > 0 && chunks.length <= 10) await setTimeout(pause);
  }
  return Buffer.concat(chunks);
}

/**
 * A thread as JSON that states the parents, so that reading and writing are tried and hardly anything else takes time.
 *
 * @param count comments
 * @param size characters of each, about, in paragraphs of 3,500
 */
export function bigThread(count: number, size = 3500): string {
  const words = Array.from({length: 40}, (_, place) => `word${place}${'x'.repeat(80)}`).join(' ');
  const text = Array.from({length: Math.ceil(size / 3500)}, () => `${words}.`).join('\n\n');
  const comments = Array.from({length: count}, (_, index) => {
    const opener = index - (index % 5) + 1;
    return {id: index + 1, parent: index % 5 === 0 ? null : opener, author: `author${index}`, text};
  });
  return JSON.stringify({title: 'A Long Thread', comments});
}
