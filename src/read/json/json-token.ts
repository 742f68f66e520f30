import {Unreadable} from './unreadable.js';

/** The smallest part of a JSON text that means something. */
export interface Token {
  kind: 'mark' | 'text' | 'number' | 'word' | 'end' | 'unknown';
  start: number;
  end: number;
  /** What a text, number or word stands for; the character of a mark. */
  value: string | number | boolean | null;
}

const MARKS = '{}[],:';
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z_$][\w$]{0,40}/y;
const WORDS = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}|([\s\S]?))/g;
const QUOTE = 34;
const BACKSLASH = 92;
const SPACE = 32;

/**
 * The token at or after an offset; white space and a byte order mark are passed over.
 *
 * @throws {Unreadable} where a string has no end or breaks JSON's rules
 */
export function tokenAt(text: string, from: number): Token {
  const start = skipSpace(text, from);
  const first = text[start];
  if (first === undefined) return {kind: 'end', start, end: start, value: null};
  if (MARKS.includes(first)) return {kind: 'mark', start, end: start + 1, value: first};
  if (first === '"') return string(text, start);
  const number = matchAt(NUMBER, text, start);
  if (number !== undefined) return {kind: 'number', start, end: start + number.length, value: Number(number)};
  const word = matchAt(WORD, text, start) ?? first;
  const value = WORDS.get(word);
  const end = start + word.length;
  return value === undefined ? {kind: 'unknown', start, end, value: word} : {kind: 'word', start, end, value};
}

function skipSpace(text: string, from: number): number {
  let index = from;
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code !== SPACE && code !== 10 && code !== 13 && code !== 9 && code !== 0xfeff) break;
  }
  return index;
}

function matchAt(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

function string(text: string, start: number): Token {
  let escaped = false;
  let index = start + 1;
  for (; ; index++) {
    if (index >= text.length) {
      throw new Unreadable('syntax', start, 'the string that begins here has no end (is the file cut off?)');
    }
    const code = text.charCodeAt(index);
    if (code === QUOTE) break;
    if (code === BACKSLASH) {
      escaped = true;
      index++;
    } else if (code < SPACE) throw controlCharacter(start, index, code);
  }
  const end = index + 1;
  const value = escaped ? unescaped(text, start, end) : text.slice(start + 1, index);
  return {kind: 'text', start, end, value};
}

function controlCharacter(start: number, index: number, code: number): Unreadable {
  if (code === 10 || code === 13) {
    const reason = 'the string that begins here has no end on its line (write a line end in it as \\n)';
    return new Unreadable('syntax', start, reason);
  }
  const written = `\\u${code.toString(16).padStart(4, '0')}`;
  return new Unreadable('syntax', index, `a control character stands in a string (write it as ${written})`);
}

function unescaped(text: string, start: number, end: number): string {
  const source = text.slice(start, end);
  for (const match of source.matchAll(ESCAPE)) {
    if (match[1] === undefined) continue;
    const reason = `\`\\${match[1]}\` is no escape that JSON knows (write a backslash as \\\\)`;
    throw new Unreadable('syntax', start + match.index, reason);
  }
  return JSON.parse(source) as string;
}
