/** A value of a JSON text with its place: offsets in the text, in UTF-16 code units. */
export type JsonValue = JsonObject | JsonList | JsonText | JsonNumber | JsonWord;

interface Placed {
  start: number;
  end: number;
}

export interface JsonObject extends Placed {
  type: 'object';
  /** Values by key; of a key that stands twice the last one, as `JSON.parse` has it. */
  fields: ReadonlyMap<string, JsonValue>;
}

export interface JsonList extends Placed {
  type: 'list';
  items: readonly JsonValue[];
}

export interface JsonText extends Placed {
  type: 'text';
  value: string;
}

export interface JsonNumber extends Placed {
  type: 'number';
  value: number;
}

export interface JsonWord extends Placed {
  type: 'word';
  value: boolean | null;
}

/** What a value is called in messages. */
export function nameOf(value: JsonValue): string {
  if (value.type === 'object') return 'an object';
  if (value.type === 'list') return 'a list';
  if (value.type === 'text') return 'a string';
  if (value.type === 'number') return 'a number';
  return String(value.value);
}
