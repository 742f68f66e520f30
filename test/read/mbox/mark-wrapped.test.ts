import {describe, expect, it} from 'vitest';
import {roles} from './support.js';

describe('markWrapped', () => {
  it('gives words back to the quotation that they were wrapped out of', () => {
    const long = '> when I last looked at the clock of the harbour office, its float was';
    expect(roles(`${long}\nslow\n> again.\n\nYes.\n`)).toEqual([`${long}\nslow\nagain.`, 'Yes.']);
    expect(roles(`${long}.\nslow\n> again.\n`)).toEqual([`${long}.`, 'slow', '> again.']);
    expect(roles('> is it low?\nno\n> or high?\n')).toEqual(['> is it low?', 'no', '> or high?']);
  });

  it('does so only where the first word had no room, and little was carried over', () => {
    const above = (length: number): string => `> ${'a'.repeat(length)}`;
    const first = (line: string, words: string, below = '> again') =>
      roles(`${line}\n${words}\n${below}\n`)[1];
    expect(first(above(62), 'slow')).toBeUndefined();
    expect(first(above(61), 'slow')).toBe('slow');
    expect(first(above(62), 'slow tide')).toBeUndefined();
    expect(first(above(61), 'slow tide')).toBe('slow tide');
    expect(first(above(66), 'b'.repeat(40))).toBeUndefined();
    expect(first(above(66), 'b'.repeat(41))).toBe('b'.repeat(41));
    for (const end of ['.', '!', '?', ':', '."', ".'", '?)']) {
      expect(first(`${above(64)}${end}`, 'slow')).toBe('slow');
    }
    expect(first(above(66), 'slow', 'again')).toBe('slow\nagain');
    expect(roles(`>${above(63)}\n> slow\n>> again\n`)).toEqual([`>> ${'a'.repeat(63)}\nslow\nagain`]);
  });
});
