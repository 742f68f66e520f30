import {Writable} from 'node:stream';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {progressOn} from '../../src/cli/progress.js';

beforeEach(() => vi.useFakeTimers({toFake: ['performance', 'setTimeout', 'clearTimeout']}));
afterEach(() => vi.useRealTimers());

/** Progress on a terminal, and what was written there. */
function onTerminal(env: Record<string, string> = {}, isTTY = true) {
  const written: string[] = [];
  const stderr = Object.assign(new Writable(), {isTTY});
  stderr.write = (text: string) => written.push(text) > 0;
  return {progress: progressOn({stderr, env}), written};
}

/** What a terminal shows in the end of what was written to it: its last line, codes taken out. */
const shown = (written: readonly string[]): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: codes are what is taken out
  (written.join('').split('\r').at(-1) as string).replace(/\u001B\[\??\d*[A-Za-z]/g, '');

describe('Progress', () => {
  test('is silent where standard error is no terminal, or one that takes nothing back', () => {
    expect(onTerminal({TERM: 'dumb'}).progress).toBeUndefined();
    const {progress, written} = onTerminal({}, false);
    progress?.say(() => 'words');
    vi.advanceTimersByTime(5000);
    progress?.say(() => 'words');
    progress?.end();
    expect(written).toEqual([]);
  });

  test('is silent for two seconds, and not even makes its words', () => {
    const {progress, written} = onTerminal();
    const words = vi.fn(() => 'words');
    progress?.say(words);
    vi.advanceTimersByTime(1999);
    progress?.say(words);
    progress?.end();
    expect(words).not.toHaveBeenCalled();
    expect(written).toEqual([]);
  });

  test('then shows the latest words, ten times a second at most', () => {
    const {progress, written} = onTerminal();
    vi.advanceTimersByTime(2000);
    progress?.say(() => '1 of 3');
    expect(shown(written)).toBe('1 of 3');
    vi.advanceTimersByTime(99);
    progress?.say(() => '2 of 3');
    expect(shown(written)).toBe('1 of 3');
    vi.advanceTimersByTime(1);
    progress?.say(() => '3 of 3');
    expect(shown(written)).toBe('3 of 3');
  });

  test('shows what was last said where nobody says more, as while standard input is waited for', () => {
    const {progress, written} = onTerminal();
    progress?.say(() => '0 bytes read of stdin');
    vi.advanceTimersByTime(2000);
    expect(shown(written)).toBe('0 bytes read of stdin');
  });

  test('is gone before anything else is written, and in the end', () => {
    const {progress, written} = onTerminal();
    vi.advanceTimersByTime(2000);
    progress?.say(() => 'words');
    progress?.clear();
    expect(shown(written)).toBe('');
    const sofar = written.length;
    progress?.clear();
    progress?.end();
    vi.advanceTimersByTime(10_000);
    expect(written).toHaveLength(sofar);
  });

  test('lets no control character of a name through', () => {
    const {progress, written} = onTerminal();
    vi.advanceTimersByTime(2000);
    progress?.say(() => 'read of \u001B[31mred\n');
    expect(written.join('')).not.toContain('\u001B[31m');
    expect(shown(written)).toBe('read of \uFFFD[31mred');
  });
});
