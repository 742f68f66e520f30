import {Argument, Command, Option, type OutputConfiguration} from 'commander';
import packageJson from '../../package.json' with {type: 'json'};
import type {FoldOptions} from '../digest/fold-options.js';
import type {LinkManner} from '../render/link-manners.js';
import type {Output} from '../render/outputs.js';
import type {ColourMode} from './colour-level.js';
import type {Encoding} from './decode-text.js';
import {describes} from './describes.js';
import {type OptionRow, optionRows, printRows} from './options.js';
import {type Shell, shells} from './shells.js';

/** The options as parsed. */
export interface CommandOptions extends FoldOptions {
  output?: string;
  from: string;
  to: Output;
  toc?: boolean;
  lines?: boolean;
  links: LinkManner;
  width: number;
  explain?: boolean;
  encoding: Encoding;
  maxBytes: number;
  color: ColourMode;
  quiet?: boolean;
  verbose?: boolean;
}

/** Examples that work in a checkout. */
export const examples = [
  'threadfold fixtures/tidal-clock/input.txt',
  'threadfold --words 100 --sort score fixtures/tidal-clock/input.txt',
  'threadfold --toc --lines --width 72 fixtures/tidal-clock/input.txt | less',
  'threadfold --to tree fixtures/ten-deep/input.txt | grep Anonymous',
  'threadfold --explain fixtures/hidden-parents/input.txt | less',
  'cat fixtures/singles/input.txt | threadfold --to json',
] as const;

/** What `threadfold` alone on a terminal prints. */
export const usage =
  'Usage: threadfold [options] [file...]\nName a file, or pipe a thread into it; --help shows examples.\n';

/**
 * Make the parser.
 *
 * @param output where it prints help and errors
 * @param onCompletion called for `threadfold completion SHELL`
 */
export function command(output: OutputConfiguration, onCompletion: (shell: Shell) => void): Command {
  const {version, help} = printRows;
  const result = new Command('threadfold')
    .description(describes.command)
    .argument('[file...]', describes.files)
    .version(packageJson.version, version.flags, version.describes)
    .helpOption(help.flags, help.describes)
    .addHelpText('beforeAll', `Examples:\n${examples.map((example) => `  $ ${example}\n`).join('')}`)
    .showHelpAfterError('(--help lists what there is)')
    .exitOverride()
    .configureOutput(output)
    .helpCommand(false)
    .action(() => undefined);
  for (const row of optionRows) result.addOption(option(row));
  const completion = result.command('completion').description(describes.completion);
  completion
    .addArgument(new Argument('[shell]', 'whose').choices(shells))
    .action((shell: Shell | undefined) => {
      if (shell !== undefined) return onCompletion(shell);
      completion.error(
        `error: missing argument 'shell'. Allowed choices are ${shells.join(', ')}; ./completion is a file.`,
      );
    });
  return result;
}

function option({
  flags,
  describes: words,
  preset,
  presetWords,
  choices,
  parse,
  conflicts,
}: OptionRow): Option {
  const shown = preset === undefined ? `${words} (default: ${presetWords ?? 'off'})` : words;
  const result = new Option(flags, shown);
  if (preset !== undefined) result.default(preset, String(preset));
  if (choices !== undefined) result.choices(choices);
  if (parse !== undefined) result.argParser(parse);
  if (conflicts !== undefined) result.conflicts(conflicts);
  return result;
}
