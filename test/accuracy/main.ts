import {read} from '../../src/read/read.js';
import {corpusFolder, hasCorpus, knownThreads} from '../support/corpus.js';
import {table} from '../support/table.js';
import {rules} from './rules.js';
import {interval, percent, score, total} from './score.js';

if (hasCorpus) measure();
else process.stdout.write(`skipped: no corpus at ${corpusFolder} (set THREADFOLD_CORPUS)\n`);

/** Print how many parents each rule finds, per story and in total. */
function measure(): void {
  const threads = knownThreads();
  const results = rules.map((rule) => ({
    name: rule.name,
    scores: threads.map((thread) => score(thread, rule.parents(read(thread.text)))),
  }));
  const perStory = threads.map((thread, index) => [
    thread.name,
    String(thread.parents.length),
    ...results.map(({scores}) => percent((scores[index] as (typeof scores)[0]).all)),
  ]);
  const head = ['story', 'comments', ...results.map(({name}) => name)];
  process.stdout.write(`Parents found in ${corpusFolder}/slashdot\n\n${table([head, ...perStory])}\n`);
  const totals = results.map(({name, scores}) => {
    const sum = total(scores);
    const [low, high] = interval(scores);
    const range = `${low.toFixed(1)} to ${high.toFixed(1)} %`;
    return [name, percent(sum.all), range, percent(sum.replies), percent(sum.visible)];
  });
  const totalHead = ['rule', 'all', '95 % interval', 'replies', 'parent visible'];
  process.stdout.write(`${table([totalHead, ...totals])}\n`);
}
