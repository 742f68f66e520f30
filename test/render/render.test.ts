import {expect, test} from 'vitest';
import {fold} from '../../src/digest/fold.js';
import {read} from '../../src/read/read.js';
import {type Output, outputs} from '../../src/render/outputs.js';
import {type RenderOptions, render} from '../../src/render/render.js';
import {harmless} from '../../src/text/harmless.js';
import {grow} from '../../src/thread/grow.js';
import {infer} from '../../src/thread/infer.js';
import {fixture} from '../read/fixtures.js';

const dump = read(fixture('hostile'));
const thread = grow(dump, infer(dump));
const rendered = (options?: RenderOptions): string => render(thread, fold(thread, {words: 0}), options);
const kinds = Object.keys(outputs) as Output[];

test.each(kinds)('As %s a hostile thread has no control character, explained or not', (to) => {
  for (const explain of [false, true]) {
    const text = rendered({to, explain});
    expect(harmless(text)).toBe(text);
    expect(text).toMatch(/[^\n]\n$/);
  }
});

test('Markdown is what is written where nothing else is asked for', () => {
  expect(rendered()).toBe(rendered({to: 'md'}));
  expect(rendered()).toMatch(/^# /);
});

test('The explanation takes the place of Markdown and of the tree', () => {
  expect(rendered({explain: true})).toBe(rendered({to: 'tree', explain: true}));
  expect(rendered({explain: true})).not.toBe(rendered());
});

test('The explanation of a part says whom its first comment answers in the whole', () => {
  const flat = read(fixture('tidal-clock'));
  const whole = grow(flat, infer(flat));
  const part = render(whole, fold(whole), {explain: true, thread: 2});
  expect(part).toMatch(/\n\n2 .*\n {2}answers 1 /);
  expect(part).not.toMatch(/\n\n1 /);
});

test('Documents for programs can be parsed, and keep what the dump says', () => {
  const document = JSON.parse(rendered({to: 'json'}));
  expect(document.comments).toHaveLength(10);
  const lines = rendered({to: 'ndjson'}).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(document.comments);
});
