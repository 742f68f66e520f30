import {expect, it} from 'vitest';
import {messageId, messageIds} from '../../../src/read/mbox/message-ids.js';
import {structuredHeader} from '../../../src/read/mbox/structured-header.js';

it.each([
  ['text/plain', 'text/plain', {}],
  [' text/plain ; charset=utf-8', 'text/plain', {charset: 'utf-8'}],
  ['a; CharSet = "utf-8" ;format=flowed', 'a', {charset: 'utf-8', format: 'flowed'}],
  ['a; x="b; c=\\"d\\" \\\\"', 'a', {x: 'b; c="d" \\'}],
  ['a; x=b; x=c', 'a', {x: 'b'}],
  ["a; charset*=utf-8''x", 'a', {charset: "utf-8''x"}],
  ['a; x=; y=b', 'a', {x: '', y: 'b'}],
  ['a; x="b', 'a', {x: ''}],
  ['a; no parameter; x=b', 'a', {x: 'b'}],
  ['; x=b', '', {x: 'b'}],
  ['', '', {}],
])('%s has a value and parameters', (header, value, params) => {
  const found = structuredHeader(header);
  expect([found.value, Object.fromEntries(found.params)]).toEqual([value, params]);
});

it('Ids stand between angle brackets', () => {
  expect(messageIds('<a@x> (of Monday) <b@x>\n<c d> <<e>>')).toEqual(['a@x', 'b@x', 'e']);
  expect(messageId(' <a@x>')).toBe('a@x');
  expect(messageId(' a@x ')).toBe('a@x');
  expect(messageId(' ')).toBeUndefined();
});
