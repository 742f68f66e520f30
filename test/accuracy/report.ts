import {collapse} from '../../src/text/collapse.js';
import {infer} from '../../src/thread/infer.js';
import type {Comment} from '../../src/types.js';
import {table} from '../support/table.js';
import type {Case} from './known.js';
import type {Rule} from './rules.js';
import {percent} from './score.js';

type Links = ReturnType<Rule['links']>;

const STEPS = [0, 0.3, 0.5, 0.7, 0.9, 0.97];

/** How often links are right, by how sure they say they are. */
export function reliability(cases: readonly Case[], found: readonly Links[]): string {
  const all = cases.flatMap(({parents}, index) =>
    (found[index] ?? []).map(({parent, confidence}, at) => ({
      confidence,
      isRight: (parent === null ? null : parent - 1) === parents[at],
    })),
  );
  const rows = STEPS.map((low, index) => {
    const high = STEPS[index + 1] ?? 1.01;
    const inside = all.filter(({confidence}) => confidence >= low && confidence < high);
    const mean = inside.reduce((sum, {confidence}) => sum + confidence, 0) / Math.max(1, inside.length);
    const right = inside.filter(({isRight}) => isRight).length;
    const range = `${Math.round(low * 100)} to ${Math.min(100, Math.round(high * 100))} %`;
    return [
      range,
      String(inside.length),
      `${(100 * mean).toFixed(1)} %`,
      percent({right, of: inside.length}),
    ];
  });
  return table([['how sure', 'links', 'said', 'right'], ...rows]);
}

/** The signals that weighed most where a link was wrong. */
export function deciders(cases: readonly Case[], found: readonly Links[]): string {
  const counts = new Map<string, number>();
  for (const [index, {parents}] of cases.entries()) {
    for (const [at, {parent, evidence}] of (found[index] ?? []).entries()) {
      if ((parent === null ? null : parent - 1) === parents[at]) continue;
      const signal = evidence.find(({weight}) => weight > 0)?.signal ?? 'none';
      counts.set(signal, (counts.get(signal) ?? 0) + 1);
    }
  }
  const rows = [...counts]
    .sort((one, other) => other[1] - one[1])
    .map(([name, count]) => [name, String(count)]);
  return table([['signal that decided an error', 'errors'], ...rows]);
}

const SHOWN = 280;

/** The wrong links with the texts side by side, for reading. */
export function errors(cases: readonly Case[]): string {
  const parts = cases.flatMap(({name, dump, parents, hidden, trees}) =>
    infer(dump, trees).flatMap((link, index) => {
      const known = parents[index] ?? null;
      if ((link.parent === null ? null : link.parent - 1) === known) return [];
      const reasons = link.evidence.map(({signal, weight}) => `${signal} ${weight.toFixed(1)}`).join(', ');
      return [
        `${name}, ${Math.round(link.confidence * 100)} % sure: ${reasons}`,
        `  comment ${words(dump.comments[index])}`,
        `  found   ${link.parent === null ? 'top level' : words(dump.comments[link.parent - 1])}`,
        `  known   ${known === null ? 'top level' : words(dump.comments[known])}${hidden[index] === null ? '' : ' (above a hidden one)'}`,
        '',
      ];
    }),
  );
  return parts.join('\n');
}

function words(comment: Comment | undefined): string {
  if (comment === undefined) return '';
  const text = comment.paragraphs
    .map((paragraph) => `${'>'.repeat(paragraph.quote)} ${paragraph.text}`)
    .join(' ');
  return `${comment.id} ${comment.author} (${comment.score}) “${comment.subject}” ${collapse(text).slice(0, SHOWN)}`;
}
