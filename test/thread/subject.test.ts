import {describe, expect, it} from 'vitest';
import {sameSubject, subjectOf} from '../../src/thread/subject.js';

describe('subjectOf', () => {
  it.each([
    ['Still a full context switch', false, 'still a full context switch'],
    ['Re:', true, ''],
    ['Re:Tides', true, 'tides'],
    ['Re: RE: re:Tides', true, 'tides'],
    ['Regarding tides', false, 'regarding tides'],
  ])('parts %j from its Re:', (text, reply, base) => {
    expect(subjectOf(text)).toMatchObject({reply, base});
  });
});

describe('sameSubject', () => {
  const long = 'the harbour keeps its tide clock although nobody can read it';

  it('takes a subject that the site cut at 50 characters for the whole one', () => {
    expect(sameSubject(long, long.slice(0, 47))).toBe(true);
    expect(sameSubject(long.slice(0, 47), long)).toBe(true);
  });

  it('does not take a short beginning for the whole', () => {
    expect(sameSubject('tides', 'tides and clocks')).toBe(false);
  });
});
