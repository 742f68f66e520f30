import {expect, test} from 'vitest';
import {isNdjson} from '../../../src/read/json/ndjson.js';
import {lines} from '../../../src/text/lines.js';

test.each([
  ['an object a line', ['{"text": "x"}', '{"text": "y"}']],
  ['blank lines above, between and below', ['', '{"text": "x"}', ' ', '  {"text": "y"} ', '']],
  ['a first line that is cut off', ['{"text": "x', '{"text": "y"}']],
])('%s is a comment a line', (_, rows) => {
  expect(isNdjson(lines(rows.join('\n')))).toBe(true);
});

test.each([
  ['nothing', []],
  ['one line', ['{"text": "x"}']],
  ['one line and blank ones', ['', '{"text": "x"}', '']],
  ['a document whose first line opens an object', ['{', '{']],
  ['a document whose first line opens a list', ['{"comments": [', '{"text": "x"}']],
  ['a document whose first line ends with a key', ['{"story":', '{"title": "x"}}']],
  ['a document whose first line ends with a comma', ['{"title": "x",', '{']],
  ['a list', ['[{"text": "x"}', '{"text": "y"}]']],
  ['an object and something else', ['{"text": "x"}', '"text"']],
])('%s is not', (_, rows) => {
  expect(isNdjson(lines(rows.join('\n')))).toBe(false);
});
