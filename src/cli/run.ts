import {CommanderError, type OutputConfiguration} from 'commander';
import {colour} from '../render/colour.js';
import {collapse} from '../text/collapse.js';
import {colourLevel} from './colour-level.js';
import {type CommandOptions, command, usage} from './command.js';
import {completion} from './completion/completion.js';
import {digests} from './digests.js';
import {everyOption} from './every-option.js';
import {Failure, type Io} from './io.js';
import {isSameFile} from './is-same-file.js';
import {type Progress, progressOn} from './progress.js';
import {say} from './say.js';
import type {Shell} from './shells.js';
import {EarlyClose, writeFileWhole, writeStream} from './write-output.js';

/** Columns of the help. */
const HELP_WIDTH = 80;

/**
 * Run the command.
 *
 * @param argv arguments, without the names of node and the script
 * @returns the exit code: 0 done, 1 cannot read, parse or write, 2 wrong usage
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const printed = {out: '', err: ''};
  let shell: Shell | undefined;
  const output: OutputConfiguration = {
    writeOut: (text) => (printed.out += text),
    writeErr: (text) => (printed.err += text),
    // Else the parser asks the process for the width of its terminal.
    getOutHelpWidth: () => HELP_WIDTH,
    getErrHelpWidth: () => HELP_WIDTH,
  };
  const parser = command(output, (wanted) => {
    shell = wanted;
  });
  try {
    try {
      parser.parse([...argv], {from: 'user'});
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      if (printed.err !== '') await say(io, `${collapse(printed.err)}\n`);
      if (printed.out !== '') await writeStream(io.stdout, printed.out);
      return error.exitCode === 0 ? 0 : 2;
    }
    if (shell !== undefined) {
      await writeStream(io.stdout, completion(shell, everyOption()));
      return 0;
    }
    const files = parser.args.length === 0 ? ['-'] : parser.args;
    if (parser.args.length === 0 && io.stdin.isTTY === true) {
      await say(io, usage);
      return 2;
    }
    const options = withoutDash(parser.opts<CommandOptions>());
    const both = files.find((file) => options.output !== undefined && isSameFile(file, options.output));
    if (both !== undefined) {
      await say(io, `${collapse(both)}: cannot be read and written at once (name another file behind -o)\n`);
      return 2;
    }
    const progress = options.quiet === true ? undefined : progressOn(io);
    try {
      return await digestAll(files, options, io, progress);
    } finally {
      progress?.end();
    }
  } catch (error) {
    if (error instanceof EarlyClose) return 0;
    if (!(error instanceof Failure)) throw error;
    await say(io, `${error.message}\n`);
    return 1;
  }
}

/** `-o -` is standard output, as without the option. */
function withoutDash({output, ...options}: CommandOptions): CommandOptions {
  return output === undefined || output === '-' ? options : {...options, output};
}

/** Write a digest for each input, in order; what cannot be read gets its line, and the others go on. */
async function digestAll(
  files: readonly string[],
  options: CommandOptions,
  io: Io,
  progress: Progress | undefined,
): Promise<number> {
  const anchors = Object.create(null) as Record<string, number>;
  const level =
    options.output === undefined ? colourLevel(options.color, io.env, io.stdout.isTTY === true) : 0;
  const documents: string[] = [];
  let isFirst = true;
  let exitCode = 0;
  for (const file of files) {
    let found: string[];
    try {
      found = await digests(file, {...options, anchors}, io, progress);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      progress?.clear();
      await say(io, `${error.message}\n`);
      exitCode = 1;
      continue;
    }
    // Outside of the try: where one digest cannot be written none can, and that is one line for all of them.
    for (const document of found) {
      const between = isFirst || options.to === 'json' || options.to === 'ndjson' ? '' : '\n';
      isFirst = false;
      progress?.clear();
      const isColoured = level > 0 && options.to === 'md' && options.explain !== true;
      if (options.output !== undefined) documents.push(between + document);
      else await writeStream(io.stdout, between + (isColoured ? colour(document, level) : document));
    }
  }
  if (options.output !== undefined && exitCode === 0)
    await writeFileWhole(options.output, documents.join(''), io);
  return exitCode;
}
