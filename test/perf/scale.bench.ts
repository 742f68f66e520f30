import {fold} from '../../src/digest/fold.js';
import {readAll} from '../../src/read/read.js';
import {render} from '../../src/render/render.js';
import {lines} from '../../src/text/lines.js';
import {grow} from '../../src/thread/grow.js';
import {infer} from '../../src/thread/infer.js';
import {table} from '../support/table.js';

const SIZES = [500, 1000, 2000] as const;

/** Shapes of threads, each a text of so many comments. */
const families: Readonly<Record<string, (count: number) => string>> = {
  'a deep chain': (count) => story(count, (index) => (index === 0 ? 'Tides' : 'Re:')),
  'many short threads': (count) => story(count, (index) => (index % 5 === 0 ? `Topic ${index}` : 'Re:')),
  'one wide fan': (count) =>
    story(count, (index) => (index === 0 ? 'Tides' : 'Re:'), '> The first clock said so.\n\n'),
};

/** Time each stage at n, 2n and 4n comments beside splitting the same text into lines. */
export function scale(): void {
  for (const text of Object.values(families)) stages(text(200));
  const rows = Object.entries(families).flatMap(([name, make]) => {
    let before = 0;
    return SIZES.map((size) => {
      const times = stages(make(size));
      const total = times.read + times.infer + times.fold + times.render;
      const growth = before === 0 ? '' : `${(total / before).toFixed(1)} x`;
      before = total;
      const shares = [times.read, times.infer, times.fold, times.render].map(
        (time) => `${Math.round((100 * time) / total)} %`,
      );
      return [
        name,
        String(size),
        `${total.toFixed(0)} ms`,
        growth,
        ...shares,
        `${(total / times.lines).toFixed(0)} x`,
      ];
    });
  });
  const head = [
    'thread',
    'comments',
    'time',
    'growth',
    'read',
    'infer',
    'fold',
    'render',
    'of splitting lines',
  ];
  process.stdout.write(`${table([head, ...rows])}\n`);
}

function stages(text: string): Record<'lines' | 'read' | 'infer' | 'fold' | 'render', number> {
  const at = [performance.now()];
  const mark = <T>(value: T): T => {
    at.push(performance.now());
    return value;
  };
  mark(lines(text));
  const [dump] = mark(readAll(text));
  if (dump === undefined) throw new Error('no dump');
  const links = mark(infer(dump));
  const thread = grow(dump, links);
  const digest = mark(fold(thread));
  mark(render(thread, digest));
  const took = (index: number): number => (at[index + 1] as number) - (at[index] as number);
  return {lines: took(0), read: took(1), infer: took(2), fold: took(3), render: took(4)};
}

function story(count: number, subject: (index: number) => string, quotation = ''): string {
  const comments = Array.from({length: count}, (_, index) => {
    const words = `The first clock said so. Remark ${index} on tide ${index % 17} and gear ${index % 23}, says the keeper of well ${index % 7}.`;
    return `${subject(index)} (Score:2)\n\nby reader${index % 40} ( ${1000 + (index % 40)} )\n\n${index === 0 ? '' : quotation}${words}\n\n`;
  });
  return comments.join('');
}
