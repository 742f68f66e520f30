/** A comment to print; nothing is shown of a hidden one but its replies. */
export interface Printed {
  hidden?: boolean;
  /** The subject with its score, or the author alone. */
  title: string;
  /** `by NAME ( UID )`, where the flavour has it. */
  by?: string;
  /** Lines of the author; a quotation begins with `>`, an empty one parts paragraphs. */
  body: string[];
  urls?: string[];
  replies: Printed[];
}

/** A story to print. */
export interface PrintedStory {
  title: string;
  details: string[];
  reference: string;
  news: string;
  source: string;
  body: string[];
  urls: string[];
}

const WIDTH = 67;

/** Print a thread as the gopher server does; LF line ends. */
export function printDump(story: PrintedStory | undefined, comments: readonly Printed[]): string {
  const out = story === undefined ? [] : storyLines(story);
  const todo = comments.map((comment) => ({comment, depth: 0})).reverse();
  for (
    let next: (typeof todo)[number] | 'end' | undefined = todo.pop();
    next !== undefined;
    next = todo.pop()
  ) {
    const {comment, depth} = next;
    if (depth < 0) {
      out.push('');
      continue;
    }
    for (const line of commentLines(comment, ' '.repeat(Math.min(2 + 3 * depth, WIDTH - 20)))) out.push(line);
    if (depth > 0) todo.push({comment, depth: -1});
    for (const reply of comment.replies.toReversed()) todo.push({comment: reply, depth: depth + 1});
  }
  return [...out, '', '', ''].join('\n');
}

function commentLines({hidden, title, by, body, urls = []}: Printed, space: string): string[] {
  if (hidden === true) return [`${space}** `, ''];
  const width = WIDTH - space.length;
  const references =
    urls.length === 0 ? [] : ['', '', '', '', ...urls.map((url, at) => `[${at + 1}] ${url}`)];
  const lines = [...body, ...references].flatMap((line) => quotedLines(line, width));
  return [
    ...wrapped(title, width).map((line, at) => `${space}${at === 0 ? '** ' : '   '}${line}`),
    ...(by === undefined
      ? []
      : [...wrapped(`(${by})`, width).map((line) => `${space}   ${line}`), '', `${space}   `]),
    ...lines.map((line) => `${space}   ${line}`),
    '',
  ];
}

function quotedLines(line: string, width: number): string[] {
  const marks = /^>*/.exec(line)?.[0] ?? '';
  return wrapped(line.slice(marks.length).trim(), width).map((part) =>
    marks === '' ? part : `${marks} ${part}`,
  );
}

function storyLines({title, details, reference, news, source, body, urls}: PrintedStory): string[] {
  const paragraphs = [
    ...body,
    ...(urls.length === 0 ? [] : ['', ...urls.map((url, at) => `[${at + 1}] ${url}`)]),
  ];
  return [
    ...wrapped(title.toUpperCase(), WIDTH - 2).map(centred),
    '',
    ...details.map((line) => `  ${line}`),
    '',
    `  o Reference: ${reference}`,
    `  o News link: ${news}`,
    `  o Source link: ${source}`,
    '',
    '',
    ...paragraphs
      .flatMap((line, at) => [...(at === 0 ? [] : ['']), ...justified(line)])
      .map((line) => `    ${line}`),
    '',
    '',
  ];
}

function centred(line: string): string {
  const room = WIDTH - 2 - line.length;
  return `  ${' '.repeat(Math.floor(room / 2))}${line}${' '.repeat(Math.ceil(room / 2))}`;
}

function justified(text: string): string[] {
  const width = WIDTH - 4;
  const lines = wrapped(text, width, 2);
  return lines.map((line, at) => (at === lines.length - 1 ? line : padded(line, width)));
}

/** Spread the missing spaces over the gaps of a line, those on the left first. */
function padded(line: string, width: number): string {
  const words = line.split(' ');
  if (words.length === 1) return line;
  const missing = Math.max(0, width - line.length);
  return words.reduce((text, word, at) => {
    const gap = Math.floor(missing / (words.length - 1)) + (at <= missing % (words.length - 1) ? 1 : 0);
    return `${text}${' '.repeat(1 + gap)}${word}`;
  });
}

/**
 * Break a text as the server does: before the word that has no room, or in it, with a hyphen, where fewer than
 * `leastSpaces` spaces stand before.
 */
export function wrapped(text: string, width: number, leastSpaces = 1): string[] {
  const result: string[] = [];
  let rest = text.trimEnd();
  // What is left over and just fits is broken once more, where it can be.
  while (rest.length > width || (rest.length === width && result.length > 0 && rest.includes(' '))) {
    const at = breakOf(rest, width, leastSpaces);
    result.push(rest.slice(0, at.end).trim() + at.hyphen);
    rest = rest.slice(at.end).trim();
  }
  return [...result, rest];
}

function breakOf(rest: string, width: number, leastSpaces: number): {end: number; hyphen: string} {
  const last = width - 1;
  const space = rest.lastIndexOf(' ', last);
  const spaces = rest.slice(0, last + 1).split(' ').length - 1;
  if (space > 0 && spaces >= leastSpaces) return {end: space, hyphen: ''};
  const [before, here, after] = [rest[last - 1], rest[last], rest[last + 1]];
  if (here === ' ' || here === '-' || after === ' ') return {end: width, hyphen: ''};
  if (before === ' ' || before === '-') return {end: last, hyphen: ''};
  return {end: last, hyphen: after === '(' || after === ')' ? '' : '-'};
}
