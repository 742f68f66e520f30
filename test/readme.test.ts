import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {examples} from '../src/cli/command.js';
import {optionRows} from '../src/cli/options.js';
import {readers} from '../src/read/readers.js';
import {signals} from '../src/thread/signals/signals.js';
import {ran} from './support/ran.js';

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

  it('shows notes that are worded as those of a real run', async () => {
    const {err} = await ran(['--verbose', 'fixtures/tidal-clock/input.txt']);
    const shape = (line: string): string =>
      line
        .replace(/^[\w/-]+\.txt/, '')
        .replace(/note: \d+ .* answers \d+ .*,/, 'note: A answers B,')
        .replace(/\d+/g, 'N');
    const shown =
      /```console\n\$ threadfold --verbose .*\n([\s\S]*?)```/.exec(readme)?.[1]?.trim().split('\n') ?? [];
    expect(shown).toHaveLength(4);
    const told = err.split('\n').map(shape);
    for (const line of shown) expect(told).toContain(shape(line));
  });

  it('is no thread', async () => {
    const {code, out, err} = await ran(['README.md']);
    expect([code, out]).toEqual([1, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('the examples of the help', () => {
  it.each(examples)('%s', async (example) => {
    const [first = '', second] = example.split(' | ');
    const isPiped = first.startsWith('cat ');
    const stdin = isPiped ? [readFileSync(first.replace('cat ', ''))] : [];
    const args = (isPiped ? (second ?? '') : first).split(' ').slice(1);
    const {code, out, err} = await ran(args, {stdin});
    expect([code, err]).toEqual([0, '']);
    expect(out).not.toBe('');
  });
});
