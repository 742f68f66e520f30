import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import packageJson from '../../package.json' with {type: 'json'};
import {manual} from '../../src/build/manual.js';
import {examples} from '../../src/cli/command.js';
import {everyOption} from '../../src/cli/every-option.js';
import {readers} from '../../src/read/readers.js';
import {outputs} from '../../src/render/outputs.js';

const page = manual();
const root = new URL('../../', import.meta.url);
/** A page as it reads, with the fonts and escapes of roff taken out. */
const plain = (roff: string): string =>
  roff
    .replace(/\\f[BIR]/g, '')
    .replaceAll('\\-', '-')
    .replaceAll('\\&', '');
const isThere = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

describe('The manual page', () => {
  test('is the one that the package installs', () => {
    expect(readFileSync(new URL(packageJson.man, root), 'utf8')).toBe(page);
  });

  test('has every option with its words, values and default, in the order of the table', () => {
    const found = [...plain(page).matchAll(/^\.TP\n((?:-\w, )?--[\w-]+)(?: ([\w-]+))?\n(.*)$/gm)].map(
      (match) => match.slice(1),
    );
    expect(found).toEqual(
      everyOption().map(({short, long, argument, describes, choices, preset, presetWords}) => {
        const values = choices === undefined ? '' : `: ${choices.join(', ')}`;
        const without = preset ?? presetWords;
        const words = `${describes}${values}${without === undefined ? '' : ` (default: ${without})`}`;
        return [short === undefined ? long : `${short}, ${long}`, argument, words];
      }),
    );
  });

  test('has the formats, the examples and the version', () => {
    for (const name of [...readers.map((reader) => reader.name), ...Object.keys(outputs)]) {
      expect(plain(page)).toContain(`.TP\n${name}\n`);
    }
    expect(plain(page)).toContain(`.nf\n${examples.join('\n')}\n.fi\n`);
    expect(page).toContain(`threadfold ${packageJson.version}`);
  });

  test('has the variables of the environment that the command looks at', () => {
    const folder = new URL('src/cli/', root);
    const code = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const used = new Set([...code.join('\n').matchAll(/\benv\.([A-Z_]+)/g)].map(([, name]) => name));
    const section = /^\.SH ENVIRONMENT\n([\s\S]*?)^\.SH/m.exec(plain(page))?.[1] ?? '';
    expect([...section.matchAll(/^\.TP\n([A-Z_]+)$/gm)].map(([, name]) => name).sort()).toEqual(
      [...used].sort(),
    );
  });

  test('has no line that begins a request unawares, and no character that needs an encoding', () => {
    for (const line of page.split('\n')) {
      if (/^[.']/.test(line)) expect(line).toMatch(/^\.(?:TH|SH|TP|PP|B|br|nf|fi)\b/);
    }
    expect(page).toMatch(/^[\n\x20-\x7e]*\n$/);
  });
});

describe.each([
  ['groff', ['-man', '-ww', '-Tascii']],
  ['mandoc', ['-T', 'ascii', '-W', 'error']],
] as const)('%s', (program, args) => {
  test.skipIf(!isThere(program))('reads it without a warning (skipped where it is not installed)', () => {
    const {status, stdout, stderr} = spawnSync(program, args, {input: page, encoding: 'utf8'});
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what bold and italics are made of
    const text = stdout.replace(/\u001B\[\d+m|.\u0008/g, '').replace(/\s+/g, ' ');
    for (const {long} of everyOption()) expect(text).toContain(long);
    expect(text).toContain(examples[0]);
  });
});
