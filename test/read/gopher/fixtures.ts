import {readFileSync} from 'node:fs';
import {gopher} from '../../../src/read/gopher/gopher.js';
import {lines} from '../../../src/text/lines.js';
import type {Dump} from '../../../src/types.js';

/** Names of our own gopher dumps; `fixtures/<name>/about.md` says what each is for. */
export const gopherNames = ['gopher-slashdot', 'gopher-reddit', 'gopher-deep', 'gopher-broken'] as const;

export type GopherName = (typeof gopherNames)[number];

/** Text of a file of a fixture, `input.txt` where none is named. */
export function fixture(name: GopherName, file = 'input.txt'): string {
  return readFileSync(new URL(`../../../fixtures/${name}/${file}`, import.meta.url), 'utf8');
}

/** Read a text with the gopher reader, whatever it looks like. */
export function readGopher(text: string): Dump {
  return gopher.read(lines(text), {text});
}
