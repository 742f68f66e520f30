import {type JsonList, type JsonObject, type JsonValue, nameOf} from './json-value.js';
import {Unreadable} from './unreadable.js';

/** A value and how it is reached, such as `comments[12].parent`. */
export interface At<Value extends JsonValue = JsonValue> {
  value: Value;
  path: string;
}

/** Characters of a path that a message shows: the end tells most. */
const MOST_PATH = 80;

/** An object's values by key, each of the type that is asked for; null stands for a value that is not there. */
export class Fields {
  readonly object: JsonObject;
  readonly #path: string;

  /** @throws {Unreadable} where the value is no object */
  constructor({value, path}: At) {
    if (value.type !== 'object') throw wrongType(value, path, 'an object');
    this.object = value;
    this.#path = path;
  }

  /** The value of a key, whatever its type. */
  at(key: string): At | undefined {
    const value = this.object.fields.get(key);
    if (value === undefined || (value.type === 'word' && value.value === null)) return undefined;
    return {value, path: this.#path === '' ? key : `${this.#path}.${key}`};
  }

  /** @throws {Unreadable} where the value is no string */
  text(key: string): string | undefined {
    const at = this.at(key);
    if (at === undefined) return undefined;
    if (at.value.type !== 'text') throw wrongType(at.value, at.path, 'a string');
    return at.value.value;
  }

  /** One line of text; undefined where it is blank. */
  line(key: string): string | undefined {
    const line = this.text(key)
      ?.replace(/[\r\n\u2028\u2029]+/g, ' ')
      .trim();
    return line === '' ? undefined : line;
  }

  /** @throws {Unreadable} where the value is no number that can be counted with */
  number(key: string): number | undefined {
    const at = this.at(key);
    if (at === undefined) return undefined;
    if (at.value.type !== 'number') throw wrongType(at.value, at.path, 'a number');
    if (!Number.isFinite(at.value.value)) {
      throw new Unreadable('number', at.value.start, `${shortened(at.path)}: the number is too large`);
    }
    return at.value.value;
  }

  /** @throws {Unreadable} where the value is neither true nor false */
  flag(key: string): boolean {
    const at = this.at(key);
    if (at === undefined) return false;
    if (at.value.type !== 'word') throw wrongType(at.value, at.path, 'true or false');
    return at.value.value === true;
  }

  /** @throws {Unreadable} where the value is no list */
  list(key: string): At[] | undefined {
    const at = this.at(key);
    if (at === undefined) return undefined;
    if (at.value.type !== 'list') throw wrongType(at.value, at.path, 'a list');
    return items({value: at.value, path: at.path});
  }

  /** @throws {Unreadable} where the value is no object */
  inner(key: string): Fields | undefined {
    const at = this.at(key);
    return at && new Fields(at);
  }
}

/** The items of a list, each with its path. */
export function items({value, path}: At<JsonList>): At[] {
  return value.items.map((item, index) => ({value: item, path: `${path}[${index}]`}));
}

/** What to say of a value that is not of the type it should be. */
export function wrongType(value: JsonValue, path: string, expected: string): Unreadable {
  const where = path === '' ? '' : `${shortened(path)}: `;
  return new Unreadable('wrong-type', value.start, `${where}expected ${expected}, found ${nameOf(value)}`);
}

/** A path as messages show it. */
export function shortened(path: string): string {
  return path.length <= MOST_PATH ? path : `…${path.slice(-MOST_PATH)}`;
}
