import {describe, expect, test} from 'vitest';
import {gopher} from '../../../src/read/gopher/gopher.js';
import {slashdot} from '../../../src/read/slashdot/slashdot.js';
import {lines} from '../../../src/text/lines.js';
import {comparable, differingBodies, readWith} from '../../accuracy/gopher.js';
import {corpusFolder, hasCorpus, seed} from '../../support/corpus.js';
import {knownDumps} from './known-dumps.js';
import {hiddenParents, numbered, visibleParents} from './tree-of.js';

const dumps = hasCorpus ? knownDumps() : [];
if (!hasCorpus)
  process.stderr.write(`No measured threads at ${corpusFolder}: the gopher reader is not measured\n`);

describe.skipIf(!hasCorpus)('The measured gopher dumps', () => {
  test.each(dumps)('$name: every parent, hidden ones included', ({text, comments}) => {
    const dump = readWith(gopher, text);
    expect(dump.comments).toHaveLength(comments.length);
    expect(visibleParents(dump)).toEqual(comments.map(({parent}) => (parent === null ? null : parent + 1)));
    expect(hiddenParents(dump)).toEqual(numbered(comments.map(({hiddenParent}) => hiddenParent)));
    expect(dump.messages).toEqual([]);
  });

  test.each(dumps)('$name: authors, numbers, subjects and scores', ({name, text, comments}) => {
    const {comments: mine} = readWith(gopher, text);
    const isReddit = name.startsWith('reddit/');
    expect(mine.map(({author, uid, subject, score}) => ({author, uid, subject, score}))).toEqual(
      comments.map(({author, uid, subject, score}) => ({
        author: isReddit ? subject : author,
        uid: uid ?? undefined,
        subject: isReddit ? '' : subject,
        score: score ?? undefined,
      })),
    );
  });

  test('Bodies, white space aside, are those of the known trees', () => {
    const total = dumps.flatMap(({comments}) => comments).length;
    expect(dumps.flatMap(differingBodies).length).toBeLessThanOrEqual(total / 100);
  });

  test.each(dumps.filter(({flat}) => flat !== undefined))('$name: as the flat dump', ({text, flat = ''}) => {
    expect(comparable(readWith(gopher, text))).toEqual(comparable(readWith(slashdot, flat)));
  });

  test.each(dumps)('$name is told by its look; the flat dump is not', ({text, flat = ''}) => {
    expect(gopher.detect(lines(text), {text})).toMatch(/^line \d+ is `o Reference:`/);
    expect(gopher.detect(lines(flat), {text: flat})).toBeUndefined();
    const body = text.slice(text.indexOf('  ** '));
    if (body.includes('(by ')) expect(gopher.detect(lines(body), {text: body})).toMatch(/behind/);
  });

  test('The first dump is none', () => {
    expect(gopher.detect(lines(seed()), {text: seed()})).toBeUndefined();
  });
});
