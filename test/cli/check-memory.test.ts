import {constants} from 'node:buffer';
import {describe, expect, test} from 'vitest';
import {checkMemory} from '../../src/cli/check-memory.js';
import {bigThread, path, patience, threadfold} from './spawned.js';
import {temporaryFile} from './temporary.js';

const MIB = 2 ** 20;
const head = 'Tide (Score:2)\n\nby ann ( 1 )\n\n';
const words = 'The float of the tide clock is a cork in a pipe. ';

describe('The memory that an input may need', () => {
  const isRefused = (text: string | Buffer, room: number): boolean => {
    try {
      checkMemory('a.txt', Buffer.from(text as string), room);
      return false;
    } catch (error) {
      expect(String(error)).toMatch(
        /^Failure: a\.txt: may need \d+ MiB of memory, there are \d+ MiB \([^\n]+\)$/,
      );
      return true;
    }
  };

  test('grows with the lines that have words, and less with those that have none', () => {
    const lines = 'ab.\n'.repeat(100_000);
    expect(isRefused(lines, 350 * MIB)).toBe(false);
    expect(isRefused(lines, 200 * MIB)).toBe(true);
    expect(isRefused('\n'.repeat(400_000), 200 * MIB)).toBe(false);
  });

  test('is the same in UTF-16, and with CRLF counts a line once', () => {
    const lines = 'ab.\n'.repeat(100_000);
    for (const text of [Buffer.from(lines, 'utf16le'), Buffer.from(lines.replaceAll('\n', '\r\n'))]) {
      expect(isRefused(text, 350 * MIB)).toBe(false);
      expect(isRefused(text, 200 * MIB)).toBe(true);
    }
  });

  test('grows with the objects of JSON', () => {
    const rows = '{"text":"c"},'.repeat(50_000);
    expect(isRefused(rows, 400 * MIB)).toBe(false);
    expect(isRefused(rows, 250 * MIB)).toBe(true);
  });

  test('is not asked for where a text can never be so long', () => {
    const endless = {length: constants.MAX_STRING_LENGTH + 1} as Uint8Array;
    expect(() => checkMemory('a.txt', endless, Number.POSITIVE_INFINITY)).toThrow(/larger than any text/);
  });
});

describe('With little memory', () => {
  const env = {...process.env, NODE_OPTIONS: '--max-old-space-size=128'};
  const size = 40_000_000;

  test.each<[string, () => string]>([
    ['a line of forty megabytes', () => `${head}${words.repeat(size / words.length)}\n`],
    ['forty megabytes of comments', () => (head + words.repeat(10)).concat('\n\n').repeat(size / 522)],
    ['forty megabytes of JSON', () => bigThread(size / 3400)],
  ])('%s is refused in one line, and not aborted', patience, (_, input) => {
    const {status, stdout, stderr} = threadfold([], {input: input(), env});
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(stderr).toMatch(
      /^stdin: may need \d+ MiB of memory, there are 1\d\d MiB \([^\n]*NODE_OPTIONS=--max-old-space-size=\d+\)\n$/,
    );
  });

  test('what fits is read as ever', patience, () => {
    const big = temporaryFile('big.json', bigThread(500));
    expect(threadfold([big], {env})).toEqual(threadfold([big]));
    expect(threadfold([path('tidal-clock')], {env})).toEqual(threadfold([path('tidal-clock')]));
  });
});
