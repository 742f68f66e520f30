import {CommanderError} from 'commander';
import {decodesItself, readAll, recognize} from '../read/read.js';
import {colour} from '../render/colour.js';
import {summarizeDump} from '../summarize-dump.js';
import {collapse} from '../text/collapse.js';
import {harmless} from '../text/harmless.js';
import type {Dump, Message} from '../types.js';
import {colourLevel} from './colour-level.js';
import {type CommandOptions, command, usage} from './command.js';
import {decodeText} from './decode-text.js';
import {Failure, type Io} from './io.js';
import {inputName, readBytes} from './read-bytes.js';
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
  const parser = command().configureOutput({
    writeOut: (text) => (printed.out += text),
    writeErr: (text) => (printed.err += text),
    // Else the parser asks the process for the width of its terminal.
    getOutHelpWidth: () => HELP_WIDTH,
    getErrHelpWidth: () => HELP_WIDTH,
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
    const files = parser.args.length === 0 ? ['-'] : parser.args;
    if (parser.args.length === 0 && io.stdin.isTTY === true) {
      await say(io, usage);
      return 2;
    }
    return await digestAll(files, withoutDash(parser.opts<CommandOptions>()), io);
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
async function digestAll(files: readonly string[], options: CommandOptions, io: Io): Promise<number> {
  const level =
    options.output === undefined ? colourLevel(options.color, io.env, io.stdout.isTTY === true) : 0;
  const documents: string[] = [];
  let isFirst = true;
  let exitCode = 0;
  for (const file of files) {
    let found: string[];
    try {
      found = await digests(file, options, io);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      await say(io, `${error.message}\n`);
      exitCode = 1;
      continue;
    }
    // Outside of the try: where one digest cannot be written none can, and that is one line for all of them.
    for (const document of found) {
      const between = isFirst || options.to === 'json' || options.to === 'ndjson' ? '' : '\n';
      isFirst = false;
      const isColoured = level > 0 && options.to === 'md' && options.explain !== true;
      if (options.output !== undefined) documents.push(between + document);
      else await writeStream(io.stdout, between + (isColoured ? colour(document, level) : document));
    }
  }
  if (options.output !== undefined && exitCode === 0)
    await writeFileWhole(options.output, documents.join(''));
  return exitCode;
}

/** The digests of one input. */
async function digests(file: string, options: CommandOptions, io: Io): Promise<string[]> {
  const name = inputName(file);
  const bytes = await readBytes(file, io, options.maxBytes);
  const {text, bad} = decodeText(bytes, options.encoding);
  const all = readAll(text, {from: options.from, bytes});
  const dumps = all.filter(({comments}) => comments.length > 0);
  const format = dumps[0]?.format;
  if (format === undefined) throw nothingFound(name, text, options.from, all);
  const warnings = dumps.flatMap(({messages}) => condensed(messages));
  if (options.quiet !== true) {
    if (bad !== undefined && !decodesItself(format)) await say(io, `${name}: warning: ${badBytes(bad)}\n`);
    for (const {line, column, reason} of warnings) {
      await say(io, `${name}:${line}:${column}: warning: ${reason}\n`);
    }
  }
  return dumps.map((dump) => digest(name, dump, options));
}

function digest(name: string, dump: Dump, options: CommandOptions): string {
  try {
    return summarizeDump(dump, options);
  } catch (error) {
    throw error instanceof RangeError ? new Failure(`${name}: ${error.message}`) : error;
  }
}

/** The one line for an input without comments: what the reader says of it, or what it looks like. */
function nothingFound(name: string, text: string, from: string, dumps: readonly Dump[]): Failure {
  const fatal = dumps.flatMap(({messages}) => messages).find((message) => message.fatal === true);
  const place = `${name}:${fatal?.line ?? 1}:${fatal?.column ?? 1}`;
  if (text.trim() === '')
    return new Failure(`${place}: the input is empty (expected the text of a discussion thread)`);
  const other = from === 'auto' ? undefined : recognize(text);
  if (other !== undefined && other.format !== from) {
    const hint = `leave --from out or name ${other.format}: ${other.because}`;
    return new Failure(`${name}:1:1: no comment found as ${from}, it looks like ${other.format} (${hint})`);
  }
  if (fatal !== undefined) return new Failure(`${place}: ${fatal.reason}`);
  const looked =
    'looked for a line that ends in `(Score:N)` with a line `by NAME ( UID )` below it, for `** ` outlines, mail and JSON';
  const hint = text.includes('\0') ? 'it seems to be no text' : 'is it the text of a thread?';
  return new Failure(`${place}: no comment found, ${looked} (${hint})`);
}

function badBytes({count, offset}: {count: number; offset: number}): string {
  const bytes = count === 1 ? '1 place is' : `${count} places are`;
  return `${bytes} not UTF-8, the first at byte ${offset} (try --encoding windows-1252)`;
}

/** One message a rule: the first, and how many more there are. */
function condensed(messages: readonly Message[]): Message[] {
  const byRule = new Map<string, Message[]>();
  for (const message of messages) {
    const same = byRule.get(message.rule);
    if (same === undefined) byRule.set(message.rule, [message]);
    else same.push(message);
  }
  return [...byRule.values()].map((same) => {
    const first = same[0] as Message;
    return same.length === 1
      ? first
      : {...first, reason: `${first.reason} (and ${same.length - 1} more such)`};
  });
}

/** Messages go to standard error; nobody reading them is no reason to fail. */
async function say(io: Io, text: string): Promise<void> {
  await writeStream(io.stderr, harmless(text)).catch(() => undefined);
}
