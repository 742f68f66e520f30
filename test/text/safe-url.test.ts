import {expect, test} from 'vitest';
import {safeUrl} from '../../src/text/safe-url.js';

test.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['http://example.org', 'http://example.org/'],
  ['HTTPS://Example.ORG/Path', 'https://example.org/Path'],
  ['mailto:ann@example.org', 'mailto:ann@example.org'],
])('%s may be followed', (url, normal) => {
  expect(safeUrl(url)).toBe(normal);
});

test('What Markdown or HTML would obey is percent-encoded in the normal spelling', () => {
  expect(safeUrl('https://example.org/?q=<b>"x" y')).toBe('https://example.org/?q=%3Cb%3E%22x%22%20y');
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'jAvAsCrIpT:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  ' https://example.org/',
  '\u0001https://example.org/',
  '\njavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'javascript\t:alert(1)',
  'javascript://example.org/%0Aalert(1)',
  'javascript&colon;alert(1)',
  'vbscript:msgbox(1)',
  'VBScript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'ftp://example.org/',
  'blob:https://example.org/1',
  'view-source:https://example.org/',
  '//example.org/x',
  '\\\\example.org\\x',
  '/relative',
  'relative/path',
  'example.org',
  'www.example.org',
  '#fragment',
  'https://',
  'http://[',
  '',
])('%j may not be followed', (url) => {
  expect(safeUrl(url)).toBeUndefined();
});

test('A letter of another alphabet in a host is one, however often URLs were looked at before', () => {
  const urls = Array.from({length: 50_000}, () => safeUrl('https://ann@é.example/ö'));
  expect(new Set(urls)).toEqual(new Set(['https://ann@xn--9ca.example/%C3%B6']));
});
