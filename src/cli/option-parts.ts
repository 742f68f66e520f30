import type {OptionRow} from './options.js';

/** The flags of an option, taken apart. */
export interface OptionParts {
  /** `-o` */
  short?: string;
  /** `--output` */
  long: string;
  /** The name of what it takes: `file`. */
  argument?: string;
}

/** `-o, --output <file>` is `-o`, `--output` and `file`. */
export function optionParts({flags}: Pick<OptionRow, 'flags'>): OptionParts {
  const [, short, long, argument] = /^(?:(-\w), )?(--[\w-]+)(?: <([\w-]+)>)?$/.exec(flags) ?? [];
  if (long === undefined)
    throw new Error(`Cannot read the flags \`${flags}\`, expected \`-o, --output <file>\``);
  return {long, ...(short !== undefined && {short}), ...(argument !== undefined && {argument})};
}
