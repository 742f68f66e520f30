import {describe, expect, it} from 'vitest';
import {grow} from '../../src/thread/grow.js';
import {infer} from '../../src/thread/infer.js';
import type {Link} from '../../src/types.js';
import {makeDump, type Said} from '../support/make-dump.js';

function parents(said: readonly Said[]): (number | null)[] {
  return infer(makeDump(said)).map(({parent}) => parent);
}

describe('infer', () => {
  it('opens a thread with every subject that is not a reply', () => {
    const said = [
      {subject: 'Bells', text: 'The harbour bell was cast in the spring of 1790 and rings a little flat.'},
      {subject: 'Ferries', text: 'My cousin steers the night boat, and he says the cow horn is a success.'},
      {subject: 'Sourdough', text: 'A library that lends out living dough should print care instructions.'},
    ];
    expect(parents(said)).toEqual([null, null, null]);
  });

  it('hangs a quotation under the comment that said it, two levels up', () => {
    const said = [
      {
        subject: 'Bells',
        text: 'The harbour bell was cast from three melted church bells in the spring of 1790.',
      },
      {text: 'My grandmother used to ring it when the herring came in.'},
      {text: 'Herring have not come in since the cannery closed.'},
      {
        text: '> The harbour bell was cast from three melted church bells\n\nTwo of them, the third one still hangs.',
      },
    ];
    expect(parents(said)[3]).toBe(1);
  });

  it('hangs Re:X under the comment with the subject X', () => {
    const said = [{subject: 'Bells', score: 4}, {}, {}, {subject: 'Re:Bells', score: 4}];
    expect(parents(said)[3]).toBe(1);
  });

  it('lets two people answer each other in turn', () => {
    const said = [
      {subject: 'Bells', author: 'Ann', text: 'Bells are loud.'},
      {author: 'Bert', text: 'Loud is the point of a bell.'},
      {author: 'Ann', text: 'The point of a neighbour is sleep.'},
      {author: 'Bert', text: 'Then move to where no bells are.'},
    ];
    expect(parents(said)).toEqual([null, 1, 2, 3]);
  });

  it('gives a reply that opens a dump a placeholder with the subject it names', () => {
    const dump = makeDump([{subject: 'Re:Lost bells', score: 4}, {subject: 'Ferries'}]);
    const links = infer(dump);
    expect(links[0]).toMatchObject({parent: null, missing: -1});
    expect(grow(dump, links).placeholders).toEqual([{id: -1, parent: null, subject: 'Lost bells'}]);
  });

  it('chooses a parent on the spine of the comment before, whatever the texts', () => {
    const said = Array.from({length: 40}, (_, index) => ({
      subject: index % 7 === 0 ? `Topic ${index}` : 'Re:',
    }));
    const links = infer(makeDump(said));
    const spineOf = (link: Link | undefined): (number | null)[] =>
      link === undefined ? [null] : [link.child, ...spineOf(links[(link.parent ?? 0) - 1])];
    for (const [index, link] of links.entries()) expect(spineOf(links[index - 1])).toContain(link.parent);
  });

  it('reports a confidence, its reasons and its rivals, adding up to one at most', () => {
    for (const {confidence, evidence, others} of infer(makeDump([{subject: 'Bells'}, {}, {}, {}])).slice(1)) {
      const sum = others.reduce((total, other) => total + other.confidence, confidence);
      expect(sum).toBeGreaterThan(0.5);
      expect(sum).toBeLessThanOrEqual(1 + 1e-9);
      expect(evidence.every(({because, weight}) => because !== '' && weight !== 0)).toBe(true);
    }
  });

  it('reads a quotation of any length', () => {
    const text = `> ${'tide and gear '.repeat(100_000)}\n\nNot so.`;
    expect(parents([{subject: 'Bells'}, {text}])[0]).toBeNull();
  });

  it('believes a format that states the parents', () => {
    const dump = makeDump([{subject: 'Bells'}, {}, {}]);
    for (const comment of dump.comments) comment.given = comment.id === 1 ? null : 1;
    expect(infer(dump)).toMatchObject([
      {parent: null, confidence: 1},
      {parent: 1, confidence: 1},
      {parent: 1, confidence: 1},
    ]);
  });

  it('infers only below the depth that the format shows', () => {
    const dump = makeDump([{subject: 'Bells'}, {}, {}, {}, {subject: 'Ferries'}]);
    for (const comment of dump.comments.slice(0, 3)) comment.given = comment.id === 1 ? null : comment.id - 1;
    for (const comment of dump.comments.slice(3)) comment.depth = 3;
    expect(infer(dump)[3]?.parent).toBe(3);
    expect([3, 4]).toContain(infer(dump)[4]?.parent);
  });
});
