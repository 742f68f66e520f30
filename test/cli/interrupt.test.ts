import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {fixtureUrl} from '../read/fixtures.js';
import {temporaryFile} from './temporary.js';

const command = fileURLToPath(new URL('../../bin/threadfold.js', import.meta.url));
const input = fileURLToPath(fixtureUrl('singles'));

/** Loaded before the command: the renaming of the new file never comes to an end, and standard error is told of it. */
const STUCK = `require('node:fs/promises').rename = () => {
  process.stderr.write('stuck');
  return new Promise(() => setInterval(() => {}, 1000));
};`;

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s while a file is written leaves the old one and no other, and ends the process by the signal',
  async (signal) => {
    const output = temporaryFile('digest.md', 'old');
    const child = spawn(process.execPath, [
      ...['--require', temporaryFile('stuck.cjs', STUCK)],
      ...[command, '--output', output, input],
    ]);
    const ended = once(child, 'exit');
    const [words] = await once(child.stderr, 'data');
    expect(String(words)).toBe('stuck');
    const before = readdirSync(dirname(output)).filter((name) => name !== 'digest.md');
    expect(before).toEqual([expect.stringMatching(/^\.threadfold-.*\.tmp$/)]);
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    expect(readdirSync(dirname(output))).toEqual(['digest.md']);
    expect(readFileSync(output, 'utf8')).toBe('old');
  },
);
