import type {Line} from '../../text/lines.js';
import type {Source} from '../reader.js';
import type {JsonValue} from './json-value.js';
import {parseJson} from './parse-json.js';
import {unexpected} from './unexpected.js';
import {Unreadable} from './unreadable.js';

interface Parsed {
  start: number;
  end: number;
  document: JsonValue | Unreadable;
}

/** A large text is parsed once, though several readers ask whether it is theirs. */
const parsed = new WeakMap<Source, Parsed>();

/**
 * The JSON document that the lines are.
 *
 * @throws {Unreadable} where they are none, or something follows it
 */
export function documentOf(rows: readonly Line[], source: Source): JsonValue {
  const start = rows[0]?.start ?? 0;
  const end = rows.at(-1)?.end ?? 0;
  let known = parsed.get(source);
  if (known?.start !== start || known.end !== end) {
    known = {start, end, document: attempt(source.text.slice(0, end), start)};
    parsed.set(source, known);
  }
  if (known.document instanceof Unreadable) throw known.document;
  return known.document;
}

/** The JSON document that the lines are, or undefined where they are none. */
export function documentIn(rows: readonly Line[], source: Source): JsonValue | undefined {
  try {
    return documentOf(rows, source);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function attempt(text: string, start: number): JsonValue | Unreadable {
  try {
    const {value, next} = parseJson(text, start);
    if (next.kind === 'end') return value;
    const error = unexpected('the end of the text', text, next, 0);
    if (next.value !== '{') return error;
    return new Unreadable(
      error.rule,
      error.offset,
      `${error.message} (one comment a line is fine: \`jq -c\`)`,
    );
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
}
