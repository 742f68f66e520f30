import {InvalidArgumentError} from 'commander';
import {DEFAULT_SENTENCES} from '../digest/fold-options.js';
import {formats} from '../read/formats.js';
import {linkManners} from '../render/link-manners.js';
import {outputs} from '../render/outputs.js';
import {colourModes} from './colour-level.js';
import {encodings} from './decode-text.js';

/** One option of the command; help, README and parser are made from this table. */
export interface OptionRow {
  /** As commander writes them: `-o, --output <file>`. */
  flags: string;
  describes: string;
  /** The value where none is given; shown in the help. */
  preset?: string | number;
  /** What the help shows for a default that is no single value. */
  presetWords?: string;
  choices?: readonly string[];
  parse?: (value: string) => number;
  /** Name of an option that makes no sense beside it. */
  conflicts?: string;
}

/** Largest input that is read, 64 MiB. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** Every option, in the order of the help. */
export const optionRows: readonly OptionRow[] = [
  {
    flags: '-o, --output <file>',
    describes: 'write to a file, whole or not at all; - is standard output',
    presetWords: 'standard output',
  },
  {
    flags: '--from <format>',
    describes: 'format of the input',
    preset: 'auto',
    choices: ['auto', ...formats],
  },
  {flags: '--to <format>', describes: 'what to write', preset: 'md', choices: Object.keys(outputs)},
  {
    flags: '--words <n>',
    describes: 'words that all bullets quote, names included; 0 keeps everything',
    presetWords: 'by the size of the thread',
    parse: wholeNumber(0),
  },
  {
    flags: '--sentences <n>',
    describes: 'sentences that a bullet may have',
    preset: DEFAULT_SENTENCES,
    parse: wholeNumber(1),
  },
  {flags: '--depth <n>', describes: 'levels of bullets', presetWords: 'all', parse: wholeNumber(1)},
  {flags: '--replies <n>', describes: 'bullets a level', presetWords: 'all', parse: wholeNumber(1)},
  {flags: '--top <n>', describes: 'sections, the weightiest', presetWords: 'all', parse: wholeNumber(1)},
  {
    flags: '--min-score <n>',
    describes: 'comments scored lower are counted, not shown',
    presetWords: 'all',
    parse: wholeNumber(-1_000_000),
  },
  {
    flags: '--thread <n>',
    describes: 'only comment n and what answers it',
    presetWords: 'all',
    parse: wholeNumber(1),
  },
  {
    flags: '--sort <order>',
    describes: 'order of the sections',
    preset: 'dump',
    choices: ['dump', 'score', 'size'],
  },
  {flags: '--toc', describes: 'a list of the sections on top of Markdown, with a link to each'},
  {flags: '--lines', describes: 'name the line of each comment in the dump, in Markdown and the tree'},
  {
    flags: '--links <manner>',
    describes: 'links in Markdown: as they are, their words only, or numbered with the URLs at the end',
    preset: 'keep',
    choices: linkManners,
  },
  {
    flags: '--width <n>',
    describes: 'wrap Markdown at so many columns; with 0 every bullet is one line',
    preset: 0,
    parse: wholeNumber(0),
  },
  {
    flags: '--explain',
    describes: 'say why each comment hangs where it does: in JSON beside it, else instead of it',
  },
  {
    flags: '--encoding <name>',
    describes: 'encoding of the input, unless a byte order mark names it',
    preset: 'auto',
    choices: encodings,
  },
  {
    flags: '--max-bytes <n>',
    describes: 'refuse larger inputs',
    preset: MOST_BYTES,
    parse: wholeNumber(1),
  },
  {flags: '--color <when>', describes: 'colour the Markdown', preset: 'auto', choices: colourModes},
  {flags: '-q, --quiet', describes: 'no warnings'},
  {
    flags: '-v, --verbose',
    describes: 'also say what was read: format, counts, each doubtful link, every warning',
    conflicts: 'quiet',
  },
];

/** Options that print something instead of a digest; commander has them by methods of their own. */
export const printRows = {
  version: {flags: '-V, --version', describes: 'print the version'},
  help: {flags: '-h, --help', describes: 'print this help'},
} as const satisfies Record<string, OptionRow>;

function wholeNumber(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^-?\d{1,15}$/.test(value) && number >= least) return number;
    throw new InvalidArgumentError(`Expected a whole number, ${least} or more.`);
  };
}
