import {Command, Option} from 'commander';
import packageJson from '../../package.json' with {type: 'json'};
import type {FoldOptions} from '../digest/fold-options.js';
import type {Output} from '../render/outputs.js';
import type {ColourMode} from './colour-level.js';
import type {Encoding} from './decode-text.js';
import {type OptionRow, optionRows} from './options.js';

/** The options as parsed. */
export interface CommandOptions extends FoldOptions {
  output?: string;
  from: string;
  to: Output;
  explain?: boolean;
  encoding: Encoding;
  maxBytes: number;
  color: ColourMode;
  quiet?: boolean;
}

/** Examples that work in a checkout. */
export const examples = [
  'threadfold fixtures/tidal-clock/input.txt',
  'threadfold --words 100 --sort score fixtures/tidal-clock/input.txt',
  'threadfold --to tree fixtures/ten-deep/input.txt | grep Anonymous',
  'threadfold --explain fixtures/hidden-parents/input.txt | less',
  'cat fixtures/singles/input.txt | threadfold --to json',
] as const;

/** What `threadfold` alone on a terminal prints. */
export const usage =
  'Usage: threadfold [options] [file...]\nName a file, or pipe a thread into it; --help shows examples.\n';

/** Make the parser. */
export function command(): Command {
  const result = new Command('threadfold')
    .description('Fold the plain-text dump of a discussion thread into a Markdown digest.')
    .argument('[file...]', 'dumps to read, each gives a digest; - is standard input')
    .version(packageJson.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('beforeAll', `Examples:\n${examples.map((example) => `  $ ${example}\n`).join('')}`)
    .exitOverride();
  for (const row of optionRows) result.addOption(option(row));
  return result;
}

function option({flags, describes, preset, presetWords, choices, parse}: OptionRow): Option {
  const words = presetWords === undefined ? describes : `${describes} (default: ${presetWords})`;
  const result = new Option(flags, words);
  if (preset !== undefined) result.default(preset, String(preset));
  if (choices !== undefined) result.choices(choices);
  if (parse !== undefined) result.argParser(parse);
  return result;
}
