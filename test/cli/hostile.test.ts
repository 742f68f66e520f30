import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {nodesOf, wordsOf} from '../render/parsed-markdown.js';
import {hostileStrings, vectors} from '../support/hostile-strings.js';
import {printedFormats} from '../support/print-formats.js';
import {ran} from '../support/ran.js';
import {runs} from '../support/runs.js';
import type {PlannedThread} from '../support/threads.js';
import {withoutHarm} from '../support/without-harm.js';

/** Strings of one dump: many in few runs, since it is the number of strings that counts. */
const SIZE = 250;
const formats = Object.entries(printedFormats);
const strings = fc.sample(hostileStrings, runs);
const batches = Array.from({length: Math.ceil(runs / SIZE)}, (_, index) =>
  strings.slice(index * SIZE, (index + 1) * SIZE),
);
/** Every format has the vectors, and its share of the random strings. */
const cases = formats.map(([name, format], place) => ({
  name,
  format,
  dumps: [Object.values(vectors), ...batches.filter((_, index) => index % formats.length === place)],
}));

/** A thread with a string in each place of each comment, letters around it, so that no reader takes off any of it. */
function threadOf(batch: readonly string[]): PlannedThread {
  const comments = batch.map((text, index) => ({
    parent: index % 5 === 0 ? null : index - (index % 5),
    subject: `b${text}y`,
    author: `a${text}z`,
    uid: index + 1,
    subscriber: false,
    score: 1,
    paragraphs: [{quote: 0, text: `So c${text}x.`}],
    urls: [],
  }));
  const title = `t${batch[0]}t`;
  return {title, site: 'example.org', story: ['So it is.'], urls: [], comments, footer: 'A fortune.'};
}

interface Row {
  author: string;
  subject: string;
  paragraphs: {text: string}[];
}

/** The words of comments, in a line each. */
function wordsIn(rows: readonly Row[], hasSubjects: boolean): string[] {
  return rows.map(({author, subject, paragraphs}) =>
    JSON.stringify([author, hasSubjects ? subject : '', ...paragraphs.map(({text}) => text)]),
  );
}

/** A JSON text and every string that whoever parses it gets. */
function stringsOf(json: string): string[] {
  const result = [json];
  JSON.parse(json, (_, value) => (typeof value === 'string' ? result.push(value) : undefined));
  return result;
}

/** Codes of colour and weight. */
const SGR = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

describe.each(cases)('Of hostile text in $name no control character arrives', ({format, dumps}) => {
  const threads = dumps.map((dump) => threadOf(dump));
  const runOf = async (thread: PlannedThread, ...argv: readonly string[]): Promise<string> => {
    const {code, out, err} = await ran(argv, {stdin: [format.print(thread)]});
    expect(code).toBe(0);
    expect(withoutHarm(err)).toBe(err);
    return out;
  };

  test('in JSON, and all else does, one for one', async () => {
    const hasSubjects = format.keeps.includes('subject');
    for (const thread of threads) {
      const json = await runOf(thread, '--to', 'json', '--explain', '--verbose');
      const {comments} = JSON.parse(json) as {comments: Row[]};
      expect(stringsOf(json).filter((text) => withoutHarm(text) !== text)).toEqual([]);
      expect(wordsIn(comments, hasSubjects)).toEqual(
        wordsIn(thread.comments, hasSubjects).map((row) => JSON.stringify(JSON.parse(row).map(withoutHarm))),
      );
      const ndjson = await runOf(thread, '--to', 'ndjson', '--explain');
      expect(
        ndjson
          .trimEnd()
          .split('\n')
          .map((row) => JSON.parse(row)),
      ).toEqual(comments);
    }
  });

  test('in lines for eyes, and each author does', async () => {
    for (const thread of threads) {
      const authors = thread.comments.map(({author}, index) => `${index + 1} ${withoutHarm(author)}`);
      for (const argv of [['--to', 'tree'], ['--explain']]) {
        const written = await runOf(thread, ...argv);
        expect(withoutHarm(written)).toBe(written);
        expect(authors.filter((author) => !written.includes(author))).toEqual([]);
      }
    }
  });

  test('in Markdown, but codes of colour where they are asked for', async () => {
    for (const thread of threads) {
      const argv = ['--words', '0', '--toc', '--links', 'collect', '--lines'];
      const written = await runOf(thread, ...argv);
      expect(withoutHarm(written)).toBe(written);
      const coloured = await runOf(thread, ...argv, '--color', 'always');
      expect(coloured.replace(SGR, '')).toBe(written);
      const authors = nodesOf(written).flatMap((node) => (node.type === 'strong' ? wordsOf(node) : []));
      expect(authors.sort()).toEqual(thread.comments.map(({author}) => withoutHarm(author)).sort());
    }
  });
});
