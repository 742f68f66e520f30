import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Names of our own dumps; `fixtures/<name>/about.md` says what each is for. */
export const fixtureNames = [
  ...['cjk', 'comments-only', 'cut-off', 'cyrillic', 'header-like', 'hidden-parents', 'hostile', 'singles'],
  ...['ten-deep', 'tidal-clock', 'two-dumps'],
] as const;

export type FixtureName = (typeof fixtureNames)[number];

/** Address of a fixture's dump. */
export function fixtureUrl(name: FixtureName): URL {
  return new URL(`../../fixtures/${name}/input.txt`, import.meta.url);
}

/** Text of a fixture's dump. */
export function fixture(name: FixtureName): string {
  return readFileSync(fixtureUrl(name), 'utf8');
}

/** Paths of the inputs of all fixtures, whatever their format. */
export function allFixturePaths(): string[] {
  const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url));
  return readdirSync(folder).map((name) => {
    const input = readdirSync(join(folder, name)).find((file) => file.startsWith('input.')) as string;
    return join(folder, name, input);
  });
}

/** Bytes of the inputs of all fixtures. */
export function allFixtures(): Buffer[] {
  return allFixturePaths().map((path) => readFileSync(path));
}
