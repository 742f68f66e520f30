import {corpusFolder, hasCorpus} from '../support/corpus.js';
import {table} from '../support/table.js';
import {type Case, flattenedCases, slashdotCases, usenetCases} from './known.js';
import {readersReport} from './readers.js';
import {deciders, errors, reliability} from './report.js';
import {rules} from './rules.js';
import {interval, percent, type Score, score, total} from './score.js';

const HEAD = ['all', 'replies', 'parent visible', 'missing: precision', 'recall', 'whole trees'];

if (!hasCorpus) say(`skipped: no corpus at ${corpusFolder} (set THREADFOLD_CORPUS)`);
else if (process.argv.includes('--errors')) say(errors(slashdotCases()));
else {
  measure('slashdot, each story with trees fitted without it', slashdotCases(), true);
  measure('usenet threads made to look like stories, the fifth held out from the fit', usenetCases(), false);
  measure('reddit threads without their indentation, none of them fitted on', flattenedCases(), true);
  say(readersReport());
}

/** Print what each rule finds in some dumps. */
function measure(title: string, cases: readonly Case[], isPerFile: boolean): void {
  if (cases.length === 0) return;
  const found = rules.map((rule) => ({
    name: rule.name,
    links: cases.map(({dump, trees}) => rule.links(dump, trees)),
  }));
  const scores = found.map(({links}) => links.map((each, index) => score(cases[index] as Case, each)));
  say(`# ${title}\n`);
  if (isPerFile) {
    const rows = cases.map(({name, parents}, index) => [
      name,
      String(parents.length),
      ...scores.map((of) => percent((of[index] as Score).all)),
    ]);
    say(table([['story', 'comments', ...found.map(({name}) => name)], ...rows]));
  }
  const totals = found.map(({name}, index) => {
    const own = scores[index] as Score[];
    const sum = total(own);
    const columns = [sum.all, sum.replies, sum.visible, sum.precision, sum.recall, sum.whole];
    return [name, ...columns.map(percent), interval(own)];
  });
  say(table([['rule', ...HEAD, '95 % interval of all'], ...totals]));
  const ours = found[found.length - 1]?.links ?? [];
  say(reliability(cases, ours));
  say(deciders(cases, ours));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
