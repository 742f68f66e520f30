import type {ColorSupportLevel} from 'chalk';

export const colourModes = ['auto', 'always', 'never'] as const;

export type ColourMode = (typeof colourModes)[number];

/**
 * How many colours to use: `--color`, then NO_COLOR, then FORCE_COLOR, then whether the output is a terminal that
 * neither TERM=dumb nor CLICOLOR=0 says to leave plain.
 * Decided here since chalk ignores NO_COLOR and believes any `--color` in argv.
 */
export function colourLevel(
  mode: ColourMode,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): ColorSupportLevel {
  if (mode === 'never') return 0;
  const depth = /truecolor|24bit/.test(env.COLORTERM ?? '') ? 3 : /256/.test(env.TERM ?? '') ? 2 : 1;
  if (mode === 'always') return depth;
  if ((env.NO_COLOR ?? '') !== '') return 0;
  const force = env.FORCE_COLOR;
  if (force !== undefined && force !== '') return forced(force, depth);
  return isTerminal && env.TERM !== 'dumb' && env.CLICOLOR !== '0' ? depth : 0;
}

function forced(value: string, depth: ColorSupportLevel): ColorSupportLevel {
  if (value === '0' || value === 'false') return 0;
  return value === '1' || value === '2' || value === '3' ? (Number(value) as ColorSupportLevel) : depth;
}
