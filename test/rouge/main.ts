import {parseArgs} from 'node:util';
import {measure} from './measure.js';
import {lead, type Result, scoreTable, worst} from './report.js';
import {hasSummaries, summariesFile, summarizedThreads} from './summarized-threads.js';
import {eachInTurn, mixed, ours, type System, simple, upperBound, WORDS} from './systems.js';

const {values} = parseArgs({options: {oracle: {type: 'boolean'}, worst: {type: 'string'}}});
const threads = hasSummaries ? summarizedThreads() : [];
if (!hasSummaries) say(`skipped: no ${summariesFile} (set THREADFOLD_CORPUS)`);
else if (values.worst !== undefined) say(worst(result(ours), result(eachInTurn), countOf(values.worst)));
else compare();

/** Print what each system makes of the threads. */
function compare(): void {
  const own = result(ours);
  const others = simple.map(result);
  const more = [mixed, ...(values.oracle === true ? [upperBound] : [])].map(result);
  say(`# ${threads.length} threads with human summaries, ${WORDS} words, F1\n`);
  say(scoreTable([...others, own, ...more]));
  say(lead(own, others));
}

function result(system: System): Result {
  return {name: system.name, measured: measure(system, threads)};
}

function countOf(value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new RangeError(`Cannot list \`${value}\` threads, expected a whole number, 1 or more`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
