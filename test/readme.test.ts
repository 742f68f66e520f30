import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {examples} from '../src/cli/command.js';
import {optionRows} from '../src/cli/options.js';
import {run} from '../src/cli/run.js';
import {readers} from '../src/read/readers.js';
import {signals} from '../src/thread/signals/signals.js';
import {fakeIo} from './support/fake-io.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** A table's rows, as the README has them. */
function rows(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}

describe('the README', () => {
  it('has the formats that there are', () => {
    expect(readme).toContain(
      `| --- | --- |\n${rows(readers.map(({name, describes}) => [`\`${name}\``, describes]))}\n\n`,
    );
  });

  it('has the options that there are', () => {
    const table = optionRows.map(({flags, describes, preset, presetWords, choices}) => [
      `\`${flags}\``,
      choices === undefined ? describes : `${describes}: ${choices.join(', ')}`,
      String(preset ?? presetWords ?? 'off'),
    ]);
    expect(readme).toContain(`| --- | --- | --- |\n${rows(table)}\n\n`);
  });

  it('has the signals that there are', () => {
    expect(readme).toContain(
      `| --- | --- |\n${rows(signals.map(({name, describes}) => [name, describes]))}\n\n`,
    );
  });

  it('shows a digest whose lines are those of a real run', async () => {
    const io = fakeIo();
    await run(['fixtures/tidal-clock/input.txt'], io);
    const shown = /```console\n\$ .*\n([\s\S]*?)```/.exec(readme)?.[1]?.split('\n') ?? [];
    const lines = shown.filter((line) => line.trim() !== '' && line !== '…');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(io.out()).toContain(line.replace(/ …$/, ''));
  });

  it('is no thread', async () => {
    const io = fakeIo();
    expect(await run(['README.md'], io)).toBe(1);
    expect(io.out()).toBe('');
    expect(io.err().trim().split('\n')).toHaveLength(1);
  });
});

describe('the examples of the help', () => {
  it.each(examples)('%s', async (example) => {
    const [first = '', second] = example.split(' | ');
    const isPiped = first.startsWith('cat ');
    const io = fakeIo(isPiped ? readFileSync(first.replace('cat ', '')) : undefined);
    const args = (isPiped ? (second ?? '') : first).split(' ').slice(1);
    expect(await run(args, io)).toBe(0);
    expect(io.out()).not.toBe('');
    expect(io.err()).toBe('');
  });
});
