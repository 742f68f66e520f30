import {expect, it} from 'vitest';
import {explain} from '../../src/thread/explain.js';
import {grow} from '../../src/thread/grow.js';
import {infer} from '../../src/thread/infer.js';
import {makeDump} from '../support/make-dump.js';

it('names the comment, its parent, how sure that is, the reasons and the best rival', () => {
  const dump = makeDump([
    {subject: 'Bells', author: 'Ann', text: 'The harbour bell was cast from three melted church bells.'},
    {author: 'Bert', text: '> The harbour bell was cast from three melted church bells\n\nTwo of them.'},
    {author: 'Cleo', text: 'Who paid for it?'},
  ]);
  const listing = explain(grow(dump, infer(dump)));
  expect(listing).toMatch(
    /^Read as slashdot: line 1 is .*\n\n1 Ann “Bells”, line 1\n {2}opens a thread, 100 % sure/,
  );
  expect(listing).toMatch(/2 Bert “Re:”, line 7\n {2}answers 1 Ann, \d+ % sure\n/);
  expect(listing).toMatch(/\n {4}\+\d\.\d it quotes this comment\n/);
  expect(listing).toMatch(/3 Cleo “Re:”, line 15\n {2}answers [\s\S]*\n {2}else answers .+, \d+ %\n/);
});
