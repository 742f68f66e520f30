import {describe, expect, it} from 'vitest';
import {badness} from '../../../src/digest/content/badness.js';

describe('badness', () => {
  it.each([
    'Hi Jonathan!',
    'Thanks!',
    'Thanks, Michal',
    'Thanks Tom!',
    'Hello İpek and all',
    "I'd be happy to hear your thoughts.",
    'Thank you for your explanation.',
    'Thanks for any help :-)',
    '+1',
    'Agreed.',
    'I totally agree with you!',
    'Good point.',
    'Sorry for the late reply.',
    'Comments inline.',
    'See the attached file for details',
    'Just my two cents.',
    'Hope this helps!',
    'Any comments or suggestions are welcome.',
    'What do you think?',
    'Kind regards',
    'https://tides.example.org/a/b/c',
    'See https://tides.example.org/a/b/c',
    ':i1 :p1 :i3 .',
    '10:00 - 19:00 20:30 - 23:59',
    '...',
    '',
  ])('finds nothing in %j', (sentence) => {
    expect(badness(sentence)).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    'Thanks to the float the bell is late.',
    "Thanks, I'll pick this up.",
    'I agree that the float sticks, but not that it is the reason.',
    'Hello was the first word of the bell.',
    'The PDP-11 is a 16-bit minicomputer.',
    'From the lidar flight, see <https://tides.example.org/a/very/long/address/of/all/the/flights/over/the/tower> for it.',
    'Which comments are welcome in the harbour?',
    'Sorry, the float sticks.',
    '時計は遅れている。',
    'Колокол опаздывает на четверть часа.',
  ])('takes %j for words', (sentence) => {
    expect(badness(sentence)).toBeLessThan(0.1);
  });

  it('holds little of very few words', () => {
    expect(badness('Nope, late.')).toBe(0.5);
  });
});
