import packageJson from '../../package.json' with {type: 'json'};
import {examples} from '../cli/command.js';
import {describes} from '../cli/describes.js';
import {type AnyOption, everyOption} from '../cli/every-option.js';
import {shells} from '../cli/shells.js';
import {readers} from '../read/readers.js';
import {outputs} from '../render/outputs.js';

/** Exit codes of the command. */
const EXITS: Readonly<Record<string, string>> = {
  0: 'done, also where the reader of the output went away',
  1: 'something could not be read, parsed or written; a file named with --output is as it was',
  2: 'wrong usage',
};
/** Variables of the environment that it looks at. */
const VARIABLES: Readonly<Record<string, string>> = {
  NO_COLOR: 'set and not empty: no colour, unless --color says always',
  FORCE_COLOR: 'colour although the output is no terminal: 1, 2 or 3 say how many; 0 no colour',
  TERM: 'dumb: neither colour nor progress; a name with 256 in it: 256 colours',
  CLICOLOR: '0: no colour on a terminal',
  COLORTERM: 'truecolor or 24bit: all colours',
};

/** The manual page, section 1, in the macros of man(7); made from the table of the options. */
export function manual(): string {
  const {name, version} = packageJson;
  const [first = '', ...rest] = describes.command;
  return [
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}" "User Commands"`,
    section('NAME', `${name} \\- ${escaped(first.toLowerCase() + rest.join('').replace(/\.$/, ''))}`),
    section(
      'SYNOPSIS',
      `.B ${name}`,
      '[\\fIoption\\fR ...] [\\fIfile\\fR ...]',
      '.br',
      `.B ${name} completion`,
      shells.join(' | '),
    ),
    section(
      'DESCRIPTION',
      escaped(
        `${describes.command} Every bullet is somebody's own sentence, and every comment is shown or counted. ` +
          'The document goes to standard output and nothing else does; messages go to standard error, a line each: ' +
          'FILE:LINE:COLUMN: what (what to do).',
      ),
      '.PP',
      escaped(`Files: ${describes.files}. Without one standard input is read, where it is no terminal.`),
      '.PP',
      escaped(`completion: ${describes.completion} (${shells.join(', ')}).`),
    ),
    section('OPTIONS', ...everyOption().flatMap(option)),
    section(
      'INPUT FORMATS',
      ...readers.flatMap((reader) => item(`\\fB${escaped(reader.name)}\\fR`, reader.describes)),
    ),
    section('OUTPUT FORMATS', ...items(outputs)),
    section('EXIT STATUS', ...items(EXITS)),
    section('ENVIRONMENT', ...items(VARIABLES)),
    section('EXAMPLES', '.nf', ...examples.map(escaped), '.fi'),
    '',
  ].join('\n');
}

function section(title: string, ...lines: readonly string[]): string {
  return [`.SH ${title}`, ...lines].join('\n');
}

function items(rows: Readonly<Record<string, string>>): string[] {
  return Object.entries(rows).flatMap(([name, words]) => item(`\\fB${escaped(name)}\\fR`, words));
}

/** A paragraph that hangs below its tag. */
function item(tag: string, words: string): string[] {
  return ['.TP', tag, escaped(words)];
}

function option(row: AnyOption): string[] {
  const {short, long, argument, choices, preset, presetWords, describes: words} = row;
  const flags = [short ?? [], long].flat().map((flag) => `\\fB${escaped(flag)}\\fR`);
  const takes = argument === undefined ? '' : ` \\fI${escaped(argument)}\\fR`;
  const values = choices === undefined ? '' : `: ${choices.join(', ')}`;
  const without = preset ?? presetWords;
  const end = without === undefined ? '' : ` (default: ${without})`;
  return item(`${flags.join(', ')}${takes}`, `${words}${values}${end}`);
}

/** Words as roff takes them: no escape, no request at the start of a line, and hyphens that can be copied. */
function escaped(words: string): string {
  return words.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&');
}
