import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {summarize} from '../../src/summarize.js';
import {countWords} from '../../src/text/count-words.js';
import {digestLines} from './digest-lines.js';
import {
  hasSummaries,
  jsonDump,
  type SummarizedThread,
  summariesFile,
  summarizedThreads,
} from './summarized-threads.js';
import {eachInTurn, mixed, ours, type System, simple, upperBound, WORDS} from './systems.js';

const command = fileURLToPath(new URL('../../bin/threadfold.js', import.meta.url));
const threads = hasSummaries ? summarizedThreads() : [];
if (!hasSummaries)
  process.stderr.write(`Systems: their corpus tests are skipped, there is no ${summariesFile}\n`);

const thread: SummarizedThread = {
  id: 'kettles',
  title: 'Kettles',
  comments: [
    {
      author: 'Reed, Ann',
      subject: 'Kettles',
      text: 'Hello all,\n\nMy kettle leaks badly. It is a steel one.',
    },
    {
      author: 'Ben Ash',
      subject: 'Re: Kettles',
      text: '> My kettle leaks badly.\n\nThe seal wears out first. Buy a new seal.',
    },
  ],
  summary: 'Ann has a leaking kettle. Ben says that the seal is worn.',
};

test('The rule takes a sentence of each message in turn, none that only greets or quotes', () => {
  expect(eachInTurn.summary(thread).split('\n')).toEqual([
    'Ann: My kettle leaks badly.',
    'Ann: It is a steel one.',
    'Ben: The seal wears out first.',
    'Ben: Buy a new seal.',
  ]);
});

test('Rules pass a sentence over that does not fit, and go on', () => {
  const long = `${'really '.repeat(70)}long.`;
  const comments = [
    {author: 'Ann', subject: '', text: `The first one fits. It is ${long}`},
    {author: 'Ben', subject: '', text: 'This one fits too.'},
  ];
  const shown = 'Ann: The first one fits.\nBen: This one fits too.';
  expect([simple[1], eachInTurn].map((system) => system?.summary({...thread, comments}))).toEqual([
    shown,
    shown,
  ]);
});

test('Every bullet of a digest is a line: of sections, nested, and of single comments', () => {
  const bullet = (author: string, bullets: object[] = []) => ({author, text: `Says ${author}.`, bullets});
  const digest = {
    sections: [{bullets: [bullet('A', [bullet('B', [bullet('C')]), bullet('D')])]}, {bullets: [bullet('E')]}],
    singles: [bullet('F')],
  };
  const names = [...'ABCDEF'].map((name) => `${name}: Says ${name}.`);
  expect(digestLines(JSON.stringify({digest})).split('\n')).toEqual(names);
});

describe.skipIf(!hasSummaries)('On the threads with summaries', () => {
  test('no system spends more words than it has', () => {
    const systems: System[] = [...simple, ours, mixed, upperBound];
    const longest = systems.map(({name, summary}) => ({
      name,
      words: Math.max(...threads.slice(0, 40).map((each) => countWords(summary(each)))),
    }));
    expect(longest.filter(({words}) => words > WORDS)).toEqual([]);
  });

  test('the lines are as many as the document has objects with an author and a text in its digest', () => {
    for (const each of threads) {
      const document = summarize(jsonDump(each), {from: 'json', to: 'json', words: WORDS});
      const texts: string[] = [];
      JSON.parse(JSON.stringify(JSON.parse(document).digest), (_, value) => {
        if (typeof value?.author === 'string' && typeof value.text === 'string') texts.push(value.text);
        return value;
      });
      const lines = ours
        .summary(each)
        .split('\n')
        .filter((line) => line !== '');
      expect([each.id, lines.length]).toEqual([each.id, texts.length]);
      expect(texts.filter((text) => !lines.some((line) => line.endsWith(`: ${text}`)))).toEqual([]);
    }
  });

  test('the command says what ours says in this process, for five of them', () => {
    for (const each of threads.filter((_, at) => at % 46 === 0)) {
      const argv = [command, '--from', 'json', '--to', 'json', '--words', String(WORDS)];
      const {status, stdout} = spawnSync(process.execPath, argv, {input: jsonDump(each), encoding: 'utf8'});
      expect(status).toBe(0);
      expect(digestLines(stdout)).toBe(ours.summary(each));
    }
  });
});
