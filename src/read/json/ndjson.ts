import {blank} from '../../text/blank.js';
import type {Line} from '../../text/lines.js';
import type {At} from './fields.js';
import {parseJson} from './parse-json.js';
import {unexpected} from './unexpected.js';

/**
 * True for a comment a line.
 *
 * ```text
 * {"id": 1, "text": "…"}
 *                      ^ a document that goes on would have a comma or a bracket here
 * {"id": 2, "text": "…"}
 * ^ and no object
 * ```
 */
export function isNdjson(rows: readonly Line[]): boolean {
  const first = rows.findIndex((row) => !blank(row.text));
  const second = rows.findIndex((row, index) => index > first && !blank(row.text));
  if (second === -1) return false;
  const above = (rows[first] as Line).text.trim();
  return (
    above.startsWith('{') &&
    !'{[,:'.includes(above.at(-1) as string) &&
    (rows[second] as Line).text.trim().startsWith('{')
  );
}

/**
 * The values of a text with one a line.
 *
 * @throws {Unreadable} where a line holds none, or more than one
 */
export function* ndjsonValues(rows: readonly Line[], text: string): Generator<At> {
  for (const row of rows) {
    if (blank(row.text)) continue;
    const line = text.slice(0, row.start + row.text.length);
    const {value, next} = parseJson(line, row.start);
    if (next.kind !== 'end') throw unexpected('the end of the line', line, next, 0);
    yield {value, path: ''};
  }
}
