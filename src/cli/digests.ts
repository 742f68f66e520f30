import type {Dump, Message} from '../types.js';
import {checkMemory} from './check-memory.js';
import type {CommandOptions} from './command.js';
import {type DecodedText, decodeText} from './decode-text.js';
import {Failure, type Io} from './io.js';
import {notes} from './notes.js';
import {nothingFound} from './nothing-found.js';
import type {Progress} from './progress.js';
import {inputName, readBytes} from './read-bytes.js';
import {say} from './say.js';
import {decodesItself, readAll, summarizeDump, type Watch} from './stages.js';

/** The options, and the anchors of the headings of the digests that went before. */
export interface DigestOptions extends CommandOptions {
  anchors: Record<string, number>;
}

/**
 * The digests of one input; what there is to say of it is said.
 *
 * @throws {Failure} with the one line that says what is wrong
 */
export async function digests(
  file: string,
  options: DigestOptions,
  io: Io,
  progress: Progress | undefined,
): Promise<string[]> {
  const name = inputName(file);
  const {dumps, format, bad} = await found(file, options, io, progress);
  progress?.clear();
  if (options.quiet !== true) {
    if (bad !== undefined && !decodesItself(format)) await say(io, `${name}: warning: ${badBytes(bad)}\n`);
    const warnings = dumps.flatMap(({messages}) =>
      options.verbose === true ? messages : condensed(messages),
    );
    for (const {line, column, reason} of warnings) {
      await say(io, `${name}:${line}:${column}: warning: ${reason}\n`);
    }
  }
  const documents: string[] = [];
  for (const dump of dumps) {
    let told: string[] = [];
    documents.push(
      digest(name, dump, options, {
        onComment: (done, of) => progress?.say(() => `${done} of ${of} comments placed, ${name}`),
        ...(options.verbose === true && {
          onDigest: (thread, made) => {
            told = notes(name, thread, made, options);
          },
        }),
      }),
    );
    progress?.clear();
    for (const note of told) await say(io, `${note}\n`);
  }
  return documents;
}

/** What one input holds. The input itself is let go: a digest needs much memory, and nothing of it. */
async function found(
  file: string,
  {maxBytes, encoding, from}: DigestOptions,
  io: Io,
  progress: Progress | undefined,
): Promise<Pick<DecodedText, 'bad'> & {dumps: readonly Dump[]; format: string}> {
  const name = inputName(file);
  const onBytes = (size: number): void => progress?.say(() => `${size} bytes read, ${name}`);
  const bytes = await readBytes(file, io, maxBytes, onBytes);
  checkMemory(name, bytes);
  const {text, ...rest} = decodeText(bytes, encoding);
  const all = readAll(text, {from, bytes});
  const dumps = all.filter(({comments}) => comments.length > 0);
  const format = dumps[0]?.format;
  if (format === undefined) throw nothingFound(name, text, from, all);
  return {...rest, dumps, format};
}

function digest(name: string, dump: Dump, options: DigestOptions, watch: Watch): string {
  try {
    return summarizeDump(dump, options, watch);
  } catch (error) {
    throw error instanceof RangeError ? new Failure(`${name}: ${error.message}`) : error;
  }
}

function badBytes({encoding, count, offset}: NonNullable<DecodedText['bad']>): string {
  const bytes = count === 1 ? '1 place is' : `${count} places are`;
  const hint = encoding === 'utf-8' ? 'try --encoding windows-1252' : 'is it cut short?';
  return `${bytes} not ${encoding.toUpperCase()}, the first at byte ${offset} (${hint})`;
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
