import {type Family, remark, times} from './family.js';

/** Outlines as the gopher server prints them: the indent states the parents. */
export const gopher: readonly Family[] = [
  {name: 'gopher, 15 levels', unit: 'comments', most: 8000, make: (size) => outline(size, (at) => at % 15)},
  {
    name: 'gopher, below the last indent',
    unit: 'comments',
    most: 8000,
    make: (size) => outline(size, (at) => Math.min(at, 15)),
  },
  {
    name: 'gopher, hidden comments',
    unit: 'comments',
    most: 40_000,
    make: (size) => times(size, (at) => `${'   '.repeat(Math.min(at, 15))}  **\n\n`) + outline(2, () => 0),
  },
  {
    name: 'gopher, one body',
    unit: 'lines',
    most: 40_000,
    make: (size) => `${outline(1, () => 0)}${times(size, (at) => `     ${remark(at).slice(0, 60)}-\n`)}\n`,
  },
  {
    name: 'gopher, references',
    unit: 'lines',
    most: 40_000,
    make: (size) =>
      `${outline(1, () => 0)}${times(size, (at) => `     [${at % 9999}] https://tides.example.org/gauges/harbour-wall/2025/${at}/\n`)}\n`,
  },
];

function outline(size: number, level: (index: number) => number): string {
  return times(size, (at) => {
    const indent = ' '.repeat(2 + 3 * level(at));
    return `${indent}** Re:Tides (Score:2)\n${indent}   (by reader${at % 40} ( ${at % 40} ))\n\n${indent}   \n${indent}   The keeper of well ${at}.\n\n`;
  });
}
