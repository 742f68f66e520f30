import {table} from '../support/table.js';
import type {Measured} from './measure.js';
import {pairedBootstrap} from './paired-bootstrap.js';
import type {Rouge} from './rouge.js';

/** A system's name and what it makes of each thread. */
export interface Result {
  name: string;
  measured: readonly Measured[];
}

/** ROUGE of each system, mean over the threads, in hundredths. */
export function scoreTable(results: readonly Result[]): string {
  const rows = results.map(({name, measured}) => [
    name,
    ...(['one', 'two', 'lsum'] as const).map((key) => hundredths(mean(measured, key))),
    (measured.reduce((sum, {words}) => sum + words, 0) / measured.length).toFixed(1),
  ]);
  return table([['system', 'R-1', 'R-2', 'R-Lsum', 'words'], ...rows]);
}

/** How much better ours is than the best of the others by ROUGE-1, thread by thread. */
export function lead(ours: Result, others: readonly Result[]): string {
  const [best] = [...others].sort((one, other) => mean(other.measured, 'one') - mean(one.measured, 'one'));
  if (best === undefined) return '';
  const {mean: by, low, high} = pairedBootstrap(differences(ours, best));
  const interval = `95 % interval ${signed(low)} to ${signed(high)}`;
  return `${ours.name} minus “${best.name}”, R-1: ${signed(by)} (${interval})\n`;
}

/** The threads where ours loses most ROUGE-1 against another system, the worst first, with the texts for reading. */
export function worst(ours: Result, other: Result, count: number): string {
  const losses = differences(ours, other).map((difference, at) => ({difference, at}));
  losses.sort((one, next) => one.difference - next.difference || one.at - next.at);
  const parts = losses.slice(0, count).map(({difference, at}) => {
    const own = ours.measured[at] as Measured;
    const rival = other.measured[at] as Measured;
    const {id, title, comments, summary} = own.thread;
    return [
      `# ${id}, ${signed(difference)}: ${title} (${comments.length} messages)`,
      `human\n${indented(summary)}`,
      `${ours.name}, ${hundredths(own.rouge.one)}, ${own.words} words\n${indented(own.text)}`,
      `${other.name}, ${hundredths(rival.rouge.one)}, ${rival.words} words\n${indented(rival.text)}\n`,
    ].join('\n');
  });
  return parts.join('\n');
}

function differences(one: Result, other: Result): number[] {
  return one.measured.map(({rouge}, at) => rouge.one - (other.measured[at]?.rouge.one ?? 0));
}

function mean(measured: readonly Measured[], key: keyof Rouge): number {
  return measured.reduce((sum, {rouge}) => sum + rouge[key], 0) / measured.length;
}

function hundredths(share: number): string {
  return (100 * share).toFixed(1);
}

function signed(share: number): string {
  return `${share < 0 ? '−' : '+'}${hundredths(Math.abs(share))}`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
