import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {ran} from './support/ran.js';

const folder = fileURLToPath(new URL('../fixtures', import.meta.url));

/** Options of a fixture as arguments: `{"from": "gopher"}` is `--from gopher`. */
function argumentsOf(path: string): string[] {
  if (!existsSync(`${path}/options.json`)) return [];
  const options = JSON.parse(readFileSync(`${path}/options.json`, 'utf8')) as Record<string, string | number>;
  return Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
}

describe.each(readdirSync(folder))('fixture %s', (name) => {
  const path = `${folder}/${name}`;
  const input = readdirSync(path).find((file) => file.startsWith('input.')) as string;

  it('gives the golden digest, tree and messages', async () => {
    const args = argumentsOf(path);
    const digest = await ran([...args, `${path}/${input}`]);
    const outline = await ran([...args, '--quiet', '--to', 'tree', `${path}/${input}`]);
    await expect(digest.out).toMatchFileSnapshot(`${path}/output.md`);
    await expect(outline.out).toMatchFileSnapshot(`${path}/output.tree`);
    if (digest.err === '') expect(existsSync(`${path}/output.err`)).toBe(false);
    else await expect(digest.err.replaceAll(`${path}/`, '')).toMatchFileSnapshot(`${path}/output.err`);
  });
});
