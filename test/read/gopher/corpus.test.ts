import {describe, expect, test} from 'vitest';
import {gopher} from '../../../src/read/gopher/gopher.js';
import {unquote} from '../../../src/read/slashdot/paragraphs.js';
import {slashdot} from '../../../src/read/slashdot/slashdot.js';
import {lines} from '../../../src/text/lines.js';
import type {Comment, Dump} from '../../../src/types.js';
import {corpusFolder, hasCorpus, seed} from '../../support/corpus.js';
import {type KnownDump, knownDumps} from './known-dumps.js';
import {hiddenParents, numbered, visibleParents} from './tree-of.js';

const dumps = hasCorpus ? knownDumps() : [];
if (!hasCorpus)
  process.stderr.write(`No measured threads at ${corpusFolder}: the gopher reader is not measured\n`);

function readWith(reader: typeof gopher, text: string): Dump {
  return reader.read(lines(text), {text});
}

/** Each word with the depth of its quotation, so that white space and where paragraphs end don't count. */
function words(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((paragraph) => {
    const {quote, text} = unquote(paragraph);
    return text.split(/\s+/).flatMap((word) => (word === '' ? [] : `${quote} ${word}`));
  });
}

function wholeText({paragraphs, links}: Comment): string[] {
  return [
    ...paragraphs.map(({quote, text}) => `${'>'.repeat(quote)} ${text}`),
    ...links.map(({mark, url}) => `[${mark}] ${url}`),
  ];
}

function differingBodies({text, comments}: KnownDump): string[] {
  return readWith(gopher, text).comments.flatMap((comment, index) => {
    const mine = words(wholeText(comment)).join('\n');
    const truth = words(comments[index]?.paragraphs ?? []).join('\n');
    return mine === truth ? [] : [`#${comment.id} ${firstDifference(mine, truth)}`];
  });
}

function firstDifference(mine: string, truth: string): string {
  let at = 0;
  while (at < mine.length && mine[at] === truth[at]) at++;
  const near = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 30), at + 40));
  return `${near(mine)} instead of ${near(truth)}`;
}

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
    const differing = dumps.flatMap((dump) => differingBodies(dump).map((line) => `${dump.name} ${line}`));
    process.stdout.write(
      `${total - differing.length} of ${total} bodies are equal\n${differing.join('\n')}\n`,
    );
    expect(differing.length).toBeLessThanOrEqual(total / 100);
  });

  test.each(dumps.filter(({flat}) => flat !== undefined))('$name: as the flat dump', ({text, flat = ''}) => {
    const [mine, other] = [readWith(gopher, text), readWith(slashdot, flat)];
    const parts = ({comments}: Dump) =>
      comments.map(({subject, author, uid, score, label, ...rest}) => {
        return {subject, author, uid, score, label, words: words(wholeText({...rest, subject, author}))};
      });
    expect(parts(mine)).toEqual(parts(other));
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
