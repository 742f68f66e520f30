import {describe, expect, test} from 'vitest';
import {colourLevel} from '../../src/cli/colour-level.js';

describe('Left to itself the command colours', () => {
  test.each([
    ['a terminal', {}, true, 1],
    ['no pipe', {}, false, 0],
    ['no terminal that is dumb', {TERM: 'dumb'}, true, 0],
    ['no terminal where CLICOLOR is 0', {CLICOLOR: '0'}, true, 0],
    ['no pipe where CLICOLOR is 1', {CLICOLOR: '1'}, false, 0],
    ['a terminal where FORCE_COLOR is set and CLICOLOR is 0', {FORCE_COLOR: '1', CLICOLOR: '0'}, true, 1],
    ['no terminal where NO_COLOR is set', {NO_COLOR: '1'}, true, 0],
    ['a terminal where NO_COLOR is empty', {NO_COLOR: ''}, true, 1],
    ['no terminal where NO_COLOR and FORCE_COLOR are set', {NO_COLOR: '1', FORCE_COLOR: '3'}, true, 0],
    ['a pipe where FORCE_COLOR is set', {FORCE_COLOR: 'true'}, false, 1],
    ['no pipe where FORCE_COLOR is empty', {FORCE_COLOR: ''}, false, 0],
    ['no terminal where FORCE_COLOR is 0', {FORCE_COLOR: '0'}, true, 0],
    ['no terminal where FORCE_COLOR is false', {FORCE_COLOR: 'false'}, true, 0],
    ['a dumb terminal where FORCE_COLOR is set', {FORCE_COLOR: '1', TERM: 'dumb'}, true, 1],
    ['a pipe as deep as FORCE_COLOR says', {FORCE_COLOR: '3'}, false, 3],
    [
      'a pipe less deep than the terminal where FORCE_COLOR says so',
      {FORCE_COLOR: '1', COLORTERM: 'truecolor'},
      false,
      1,
    ],
    ['a terminal of 256 colours', {TERM: 'xterm-256color'}, true, 2],
    ['a terminal of true colour', {TERM: 'xterm-256color', COLORTERM: 'truecolor'}, true, 3],
    ['a terminal of 24 bits', {COLORTERM: '24bit'}, true, 3],
  ])('%s', (_, env, isTerminal, level) => {
    expect(colourLevel('auto', env, isTerminal)).toBe(level);
  });
});

test.each([
  [{}, false],
  [{NO_COLOR: '1'}, false],
  [{TERM: 'dumb'}, true],
  [{FORCE_COLOR: '0'}, false],
])('--color always colours, whatever %j says', (env, isTerminal) => {
  expect(colourLevel('always', env, isTerminal)).toBe(1);
});

test('--color always is as deep as the terminal', () => {
  expect(colourLevel('always', {COLORTERM: 'truecolor'}, false)).toBe(3);
});

test.each([{}, {FORCE_COLOR: '3'}, {COLORTERM: 'truecolor'}])(
  '--color never does not, whatever %j says',
  (env) => {
    expect(colourLevel('never', env, true)).toBe(0);
  },
);
