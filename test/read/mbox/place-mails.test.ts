import {describe, expect, it} from 'vitest';
import type {Dump} from '../../../src/types.js';
import {readMail} from './support.js';

interface Planned {
  id?: string;
  refs?: string;
  to?: string;
  subject?: string;
  date?: string;
}

function read(...mails: Planned[]): Dump {
  const text = mails.map(({id, refs, to, subject = 'Re: Tide', date}) => {
    const headers = [
      `From: ${id ?? 'nobody'}`,
      `Subject: ${subject}`,
      ...(date === undefined ? [] : [`Date: ${date}`]),
      ...(id === undefined ? [] : [`Message-ID: <${id}@x>`]),
      ...(refs === undefined ? [] : [`References: ${ids(refs)}`]),
      ...(to === undefined ? [] : [`In-Reply-To: ${ids(to)}`]),
    ];
    return `From x Mon Jan  1 00:00:00 2024\n${headers.join('\n')}\n\nWords.\n\n`;
  });
  return readMail(text.join(''));
}

function ids(names: string): string {
  return names.replace(/\w+/g, (name) => (name === 'yes' ? '<yes>' : `<${name}@x>`));
}

/** The tree in brackets, a missing mail as `?`, behind its siblings. */
function tree(...mails: Planned[]): string {
  const {comments, missing = []} = read(...mails);
  const nodes = [
    ...comments.map(({id, given, author}) => ({id, parent: given ?? null, name: author})),
    ...missing.map(({id, parent}) => ({id, parent, name: '?'})),
  ];
  const below = (parent: number | null): string =>
    nodes
      .filter((node) => node.parent === parent)
      .map(({id, name}) => {
        const inside = below(id);
        return inside === '' ? name : `${name}(${inside})`;
      })
      .join(' ');
  return below(null);
}

describe('placeMails', () => {
  it('follows References and In-Reply-To, whatever the order in the box', () => {
    expect(tree({id: 'a'}, {id: 'b', to: 'a'}, {id: 'c', refs: 'a b'})).toBe('a(b(c))');
    expect(tree({id: 'c', refs: 'a b'}, {id: 'b', to: 'a'}, {id: 'a'})).toBe('a(b(c))');
    expect(
      read({id: 'a'}, {id: 'd', refs: 'a b c'}, {id: 'e', to: 'd'}).comments.map(({depth}) => depth),
    ).toEqual([0, 2, 3]);
  });

  it('takes the parent that the box has, In-Reply-To first', () => {
    expect(tree({id: 'a'}, {id: 'b', to: 'a'}, {id: 'c', refs: 'a', to: 'b'})).toBe('a(b(c))');
    expect(tree({id: 'a'}, {id: 'b', refs: 'a', to: 'gone'})).toBe('a(b)');
  });

  it('keeps a place for a missing mail with two replies, or below another mail', () => {
    expect(tree({id: 'b', refs: 'a'}, {id: 'c', refs: 'a'})).toBe('?(b c)');
    expect(tree({id: 'a'}, {id: 'c', refs: 'a b'})).toBe('a(?(c))');
    expect(tree({id: 'a'}, {id: 'd', refs: 'a b c'})).toBe('a(?(d))');
    expect(tree({id: 'a'}, {id: 'd', refs: 'a b c'}, {id: 'e', refs: 'a b'})).toBe('a(?(e ?(d)))');
  });

  it('keeps none for one that a thread of one reply begins with', () => {
    expect(tree({id: 'c', refs: 'a b'})).toBe('c');
    expect(tree({id: 'c', refs: 'a b'}, {id: 'd', refs: 'a b'})).toBe('?(c d)');
  });

  it('names a missing mail after its reply', () => {
    expect(read({id: 'b', refs: 'a', subject: 'AW: Re: Ebb'}, {id: 'c', refs: 'a'}).missing).toEqual([
      {id: -1, parent: null, subject: 'Ebb'},
    ]);
  });

  it('hears what others say of a reply without headers, and of nobody else', () => {
    expect(tree({id: 'a', subject: 'Ebb'}, {id: 'b'}, {id: 'c', refs: 'a b'})).toBe('a(b(c))');
    expect(tree({id: 'a', subject: 'Ebb'}, {id: 'b', subject: 'Flow'}, {id: 'c', refs: 'a b'})).toBe(
      'a b(c)',
    );
  });

  it('counts ids without an @ only where a mail has one', () => {
    expect(tree({id: 'a', subject: 'Ebb', to: 'yes'}, {id: 'b', subject: 'Flow', to: 'yes'})).toBe('a b');
    expect(tree({id: 'a', subject: 'Ebb', refs: 'yes'}, {id: 'b', subject: 'Flow', refs: 'yes'})).toBe('a b');
  });

  it('breaks circles', () => {
    expect(tree({id: 'a', to: 'a'})).toBe('a');
    expect(tree({id: 'a', to: 'b'}, {id: 'b', to: 'a'})).toBe('b(a)');
    expect(tree({id: 'a', to: 'c'}, {id: 'b', to: 'a'}, {id: 'c', to: 'b'})).toBe('c(a(b))');
    expect(tree({id: 'm', refs: 'a b a b'}, {id: 'n', refs: 'b a'})).toBe('?(n ?(m))');
  });

  it('is not sure of a place that the subject alone speaks for', () => {
    const {comments} = read({id: 'a', subject: 'Ebb'}, {id: 'b', subject: 'Re: Ebb'}, {id: 'c', to: 'a'});
    expect(comments.map(({given, confidence}) => [given, confidence])).toEqual([
      [null, undefined],
      [1, 0.4],
      [1, undefined],
    ]);
  });

  it('groups by subject where no header speaks', () => {
    expect(tree({id: 'a', subject: '[x] Ebb'}, {id: 'b', subject: 'Re: Ebb'})).toBe('a(b)');
    expect(tree({id: 'b', subject: 'Re: Ebb'}, {id: 'a', subject: 'Ebb'})).toBe('a(b)');
    expect(tree({id: 'b', subject: 'Re: Ebb'}, {id: 'c', subject: 'Re: Ebb'})).toBe('?(b c)');
    expect(tree({id: 'b', refs: 'a', subject: 'Re: Ebb'}, {id: 'c', subject: 'Re: Ebb'})).toBe('?(b c)');
    expect(tree({id: 'b', subject: 'Re:'}, {id: 'c', subject: 'Re:'})).toBe('b c');
    expect(tree({id: 'a', subject: 'Ebb'}, {id: 'b', subject: 'Ebb'})).toBe('a b');
    expect(tree({id: 'a', subject: 'Ebb'}, {id: 'b', subject: 'Ebb'}, {id: 'c', subject: 'Re: Ebb'})).toBe(
      'a(c) b',
    );
    expect(
      tree({id: 'a', subject: 'Ebb'}, {id: 'b', to: 'a', subject: 'Flow'}, {id: 'c', subject: 'Re: Flow'}),
    ).toBe('a(b) c');
    expect(
      tree(
        {id: 'b', refs: 'a', subject: 'Re: Ebb'},
        {id: 'c', refs: 'a', subject: 'Re: Flow'},
        {id: 'd', subject: 'Re: Flow'},
        {id: 'e', subject: 'Re: Ebb'},
      ),
    ).toBe('?(b c d e)');
  });

  it('puts siblings in order of date, those without one behind the one before', () => {
    const day = (number: number): string => `${number} Jan 2024 10:00:00 +0000`;
    expect(
      tree({id: 'a'}, {id: 'c', to: 'a', date: day(3)}, {id: 'x', to: 'a'}, {id: 'b', to: 'a', date: day(2)}),
    ).toBe('a(b c x)');
    expect(tree({id: 'a'}, {id: 'c', to: 'a'}, {id: 'b', to: 'a'})).toBe('a(c b)');
    const undated = ['d', 'c', 'b', 'e', 'f'].map((id) => ({id, to: 'a'}));
    expect(tree({id: 'a'}, ...undated)).toBe('a(d c b e f)');
    expect(tree({id: 'a'}, ...undated.map((mail) => ({...mail, date: day(1)})))).toBe('a(d c b e f)');
  });

  it('puts a missing mail where the first of its replies would stand', () => {
    const day = (number: number): string => `${number} Jan 2024 10:00:00 +0000`;
    const order = (...mails: Planned[]) => read(...mails).comments.map(({author}) => author);
    const lost = [
      {id: 'd', refs: 'a b'},
      {id: 'e', refs: 'a b'},
    ];
    expect(order({id: 'a'}, ...lost, {id: 'f', to: 'a'})).toEqual(['a', 'd', 'e', 'f']);
    expect(order({id: 'a'}, ...lost, {id: 'f', to: 'a', date: day(1)})).toEqual(['a', 'd', 'e', 'f']);
    const dated = lost.map((mail, index) => ({...mail, date: day(3 - index)}));
    expect(order({id: 'a'}, ...dated, {id: 'f', to: 'a', date: day(1)})).toEqual(['a', 'f', 'e', 'd']);
  });

  it('puts threads in the order of their first mails', () => {
    expect(tree({id: 'b', to: 'a'}, {id: 'c', subject: 'Flow'}, {id: 'a', subject: 'Ebb'})).toBe('a(b) c');
    const [top, middle, leaf] = [
      {id: 'a', subject: 'Ebb'},
      {id: 'b', to: 'a'},
      {id: 'c', to: 'b'},
    ];
    expect(tree(leaf, {id: 'x', subject: 'Flow'}, middle, top)).toBe('a(b(c)) x');
    const order = read(
      {id: 'x', subject: 'Flow'},
      {id: 'c', refs: 'a'},
      {id: 'y', subject: 'Ebb'},
      {id: 'd', refs: 'a'},
    );
    expect(order.comments.map(({author}) => author)).toEqual(['x', 'c', 'd', 'y']);
  });
});
