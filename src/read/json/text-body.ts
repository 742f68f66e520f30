import type {Line} from '../../text/lines.js';
import {lines} from '../../text/lines.js';
import type {Paragraph, Position} from '../../types.js';
import {paragraphs} from '../plain/paragraphs.js';
import type {LooseParagraph} from './entry.js';
import type {JsonValue} from './json-value.js';
import {placeOf} from './place.js';

/** The paragraphs of a text with lines, `> ` before those that quote; all stand where the JSON string does. */
export function textBody(text: string, value: JsonValue, rows: readonly Line[]): Paragraph[] {
  return placed(paragraphs(lines(text)), value, rows);
}

/** Paragraphs with the place of the JSON value they come from: escapes let no word of it be placed more closely. */
export function placed(
  loose: readonly LooseParagraph[],
  {start, end}: JsonValue,
  rows: readonly Line[],
): Paragraph[] {
  const position: Position = placeOf(rows, start, end);
  return loose.map((paragraph) => ({...paragraph, position}));
}
