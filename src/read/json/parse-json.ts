import {type Token, tokenAt} from './json-token.js';
import type {JsonList, JsonObject, JsonValue} from './json-value.js';
import {unexpected} from './unexpected.js';
import {Unreadable} from './unreadable.js';

/** Values in one text, at most: with many more, node runs out of memory before it can say so. */
const MOST_VALUES = 5_000_000;

/**
 * Parse the JSON value that begins at or after an offset. Without recursion, since a list in a list in a list may go
 * deeper than the stack.
 *
 * @returns the value and what follows it; whether that must be the end is for the caller to say
 * @throws {Unreadable} with the place, and what was expected there
 */
export function parseJson(text: string, from: number): {value: JsonValue; next: Token} {
  return new JsonParser(text, from).parse();
}

/** An object or a list that is not closed yet; an object with the key that waits for its value. */
type Open =
  | {node: JsonObject; fields: Map<string, JsonValue>; key: string; close: '}'}
  | {node: JsonList; items: JsonValue[]; close: ']'};

class JsonParser {
  readonly #text: string;
  readonly #open: Open[] = [];
  #token: Token;
  #values = 0;

  constructor(text: string, from: number) {
    this.#text = text;
    this.#token = tokenAt(text, from);
  }

  parse(): {value: JsonValue; next: Token} {
    let value = this.#value();
    for (;;) {
      const open = this.#open.at(-1);
      if (value === undefined) value = this.#value();
      else if (open === undefined) return {value, next: this.#token};
      else value = this.#after(value, open);
    }
  }

  /** A whole value, or undefined where an object or a list begins. */
  #value(): JsonValue | undefined {
    this.#values++;
    if (this.#values > MOST_VALUES) throw this.#tooMany();
    const {kind, start, end, value} = this.#token;
    if (kind === 'mark' && (value === '{' || value === '[')) return this.#begin(value, start, end);
    if (kind === 'text') this.#advance();
    else if (kind === 'number' || kind === 'word') this.#advance();
    else throw this.#expected(this.#isFirstItem() ? 'a value or `]`' : 'a value');
    return {type: kind, start, end, value} as JsonValue;
  }

  /** Open an object or a list; where it is closed at once it is a whole value. */
  #begin(mark: '{' | '[', start: number, end: number): JsonValue | undefined {
    if (mark === '{') {
      const fields = new Map<string, JsonValue>();
      this.#open.push({node: {type: 'object', start, end, fields}, fields, key: '', close: '}'});
    } else {
      const items: JsonValue[] = [];
      this.#open.push({node: {type: 'list', start, end, items}, items, close: ']'});
    }
    this.#advance();
    const open = this.#open.at(-1) as Open;
    if (this.#is(open.close)) return this.#closed(open);
    if (open.close === '}') this.#key(open, 'a key in double quotes or `}`');
    return undefined;
  }

  /** Put a value where it belongs; where that closes an object or a list, it is the next whole value. */
  #after(value: JsonValue, open: Open): JsonValue | undefined {
    if (open.close === '}') open.fields.set(open.key, value);
    else open.items.push(value);
    if (this.#is(open.close)) return this.#closed(open);
    if (!this.#is(',')) throw this.#expected(`\`,\` or \`${open.close}\``);
    this.#advance();
    if (open.close === '}') this.#key(open, 'a key in double quotes');
    return undefined;
  }

  #closed({node}: Open): JsonValue {
    node.end = this.#token.end;
    this.#open.pop();
    this.#advance();
    return node;
  }

  #key(open: Open & {close: '}'}, what: string): void {
    if (this.#token.kind !== 'text') throw this.#expected(what);
    open.key = this.#token.value as string;
    this.#advance();
    if (!this.#is(':')) throw this.#expected('`:` after the key');
    this.#advance();
  }

  #advance(): void {
    this.#token = tokenAt(this.#text, this.#token.end);
  }

  #is(mark: string): boolean {
    return this.#token.kind === 'mark' && this.#token.value === mark;
  }

  #isFirstItem(): boolean {
    const open = this.#open.at(-1);
    return open?.close === ']' && open.items.length === 0;
  }

  #expected(what: string): Unreadable {
    return unexpected(what, this.#text, this.#token, this.#open.length);
  }

  #tooMany(): Unreadable {
    const reason = `more than 5,000,000 values in one document (part the file)`;
    return new Unreadable('too-many', this.#token.start, reason);
  }
}
