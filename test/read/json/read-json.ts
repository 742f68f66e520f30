import {readdirSync, readFileSync} from 'node:fs';
import {hackerNews} from '../../../src/read/json/hacker-news.js';
import {json} from '../../../src/read/json/json.js';
import {reddit} from '../../../src/read/json/reddit.js';
import type {Reader} from '../../../src/read/reader.js';
import {lines} from '../../../src/text/lines.js';
import type {Dump} from '../../../src/types.js';

/** The JSON readers, the more particular ones first. */
export const jsonReaders = [hackerNews, reddit, json] as const;

/** Our own JSON fixtures. */
export const jsonFixtures = [
  'hacker-news',
  'json-ndjson',
  'json-parents',
  'json-plain',
  'reddit-json',
] as const;

/** Text of a fixture. */
export function jsonFixture(name: string): string {
  const folder = new URL(`../../../fixtures/${name}/`, import.meta.url);
  const file = readdirSync(folder).find((each) => each.startsWith('input.')) as string;
  return readFileSync(new URL(file, folder), 'utf8');
}

/** Read a text, or a value as JSON. */
export function readJson(input: unknown, reader: Reader = json): Dump {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  return reader.read(lines(text), {text});
}

/** Who says that it knows the text. */
export function detected(text: string): string[] {
  return jsonReaders
    .filter((reader) => reader.detect(lines(text), {text}) !== undefined)
    .map(({name}) => name);
}

/** Parent by id, in the order of the comments. */
export function parents(dump: Dump): (number | null | undefined)[] {
  return dump.comments.map(({given}) => given);
}

/** The first message in a line, as the command prints it. */
export function trouble(dump: Dump): string {
  const [message] = dump.messages;
  if (message === undefined) return '';
  return `${message.line}:${message.column}: ${message.reason}${message.fatal ? '' : ' (not fatal)'}`;
}

/** What a comment says, one paragraph a line, quotations with their marks. */
export function said(dump: Dump, id: number): string[] {
  const comment = dump.comments[id - 1];
  return (comment?.paragraphs ?? []).map(({quote, text}) => `${'> '.repeat(quote)}${text}`);
}
