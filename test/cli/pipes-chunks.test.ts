import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {setTimeout} from 'node:timers/promises';
import {describe, expect, test} from 'vitest';
import {fixture} from '../read/fixtures.js';
import {ran} from '../support/ran.js';
import {bigThread, command, gathered, path, patience, shell, threadfold} from './spawned.js';
import {temporaryFile} from './temporary.js';

const pythonIsThere = spawnSync('python3', ['--version']).status === 0;
/** Makes some streams non-blocking, as a program before in the pipe may leave them, and becomes the rest of its line. */
const unblocked = `python3 -c '
import os, sys
for stream in sys.argv[1]: os.set_blocking(int(stream), False)
os.execvp(sys.argv[2], sys.argv[2:])'`;

describe('Standard input in pieces gives the same digest', () => {
  /** The digest of these pieces, each written when the one before it has most likely been read. */
  async function digestOf(pieces: readonly Uint8Array[], every: number): Promise<string> {
    const child = spawn(process.execPath, [command]);
    const out = gathered(child.stdout);
    for (const [index, piece] of pieces.entries()) {
      child.stdin.write(piece);
      if (index % every === 0) await setTimeout(1);
    }
    child.stdin.end();
    return (await out).toString();
  }

  test('byte by byte', patience, async () => {
    const bytes = [...readFileSync(path('cjk'))].map((byte) => Buffer.of(byte));
    expect(await digestOf(bytes, 5)).toBe(threadfold([path('cjk')]).stdout);
  });

  test('with every character of more than one byte broken in two', patience, async () => {
    const text = readFileSync(path('cjk'), 'utf8');
    const pieces = text
      .split(/(?<=[^\p{ASCII}])/u)
      .flatMap((part) => [Buffer.from(part).subarray(0, -1), Buffer.from(part).subarray(-1)]);
    expect(Buffer.concat(pieces).toString()).toBe(text);
    expect(await digestOf(pieces, 1)).toBe(threadfold([path('cjk')]).stdout);
  });

  test('broken in two at any byte of its head, whatever the encoding', async () => {
    const text = fixture('cjk');
    const wanted = await ran([path('cjk')]);
    const encoded = [Buffer.from(`\uFEFF${text}`), Buffer.from(`\uFEFF${text}`, 'utf16le')];
    for (const bytes of [...encoded, Buffer.from(encoded[1] as Buffer).swap16()]) {
      for (let at = 0; at < 60; at++) {
        expect(await ran([], {stdin: [bytes.subarray(0, at), bytes.subarray(at)]})).toEqual(wanted);
      }
    }
  });

  test('by a program that takes its time', () => {
    const slow = shell('{ head -c 1000 "$1"; sleep 1; tail -c +1001 "$1"; } | threadfold', path('cyrillic'));
    expect(slow).toEqual(threadfold([path('cyrillic')]));
  });

  test('by a pipe that has a name, and by /dev/stdin', () => {
    const wanted = threadfold([path('cyrillic')]);
    const pipe = temporaryFile('pipe', '');
    const script = 'rm "$2" && mkfifo "$2" && { cat "$1" >"$2" & } && threadfold "$2"';
    expect(shell(script, path('cyrillic'), pipe)).toEqual(wanted);
    expect(shell('cat "$1" | threadfold /dev/stdin', path('cyrillic'))).toEqual(wanted);
  });
});

describe('More than ten megabytes arrive whole', () => {
  const isWhole = (written: string): void => {
    expect(written.length).toBeGreaterThan(10_000_000);
    const {comments} = JSON.parse(written);
    expect(comments).toHaveLength(60);
    expect(comments.at(-1).paragraphs).toHaveLength(50);
  };
  const big = (): string => temporaryFile('big.json', bigThread(60, 175_000));

  test('at a reader that is slow', patience, async () => {
    const child = spawn(process.execPath, [command, '--to', 'json', big()]);
    const [out, [code]] = await Promise.all([gathered(child.stdout, 50), once(child, 'close')]);
    expect(code).toBe(0);
    isWhole(out.toString());
  });

  test('through a pipe that nobody reads at first', patience, () => {
    const {status, stdout, stderr} = shell('threadfold --to json "$1" | { sleep 2; cat; }', big());
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    isWhole(stdout);
  });

  test('in a file', patience, () => {
    const [input, output] = [big(), temporaryFile('big.out', '')];
    expect(shell('threadfold --to json "$1" >"$2"', input, output).status).toBe(0);
    isWhole(readFileSync(output, 'utf8'));
  });

  test.skipIf(!pythonIsThere)(
    'through a pipe that does not block (skipped where there is no python3)',
    patience,
    () => {
      const script = `${unblocked} 12 "$1" "$2" --to json "$3" | { sleep 1; cat; }`;
      const {stdout, stderr} = shell(script, process.execPath, command, big());
      expect(stderr).toBe('');
      isWhole(stdout);
    },
  );
});

test.skipIf(!pythonIsThere)(
  'A standard input that does not block, and is empty at first, is read (skipped where there is no python3)',
  () => {
    const script = `{ sleep 1; cat "$3"; } | ${unblocked} 0 "$1" "$2"`;
    const wanted = threadfold([path('cyrillic')]);
    expect(shell(script, process.execPath, command, path('cyrillic'))).toEqual(wanted);
    expect(shell(`${script} /dev/stdin`, process.execPath, command, path('cyrillic'))).toEqual(wanted);
  },
);
