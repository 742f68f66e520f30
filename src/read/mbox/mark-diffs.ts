import {blank} from '../../text/blank.js';
import type {TextLine} from './text-line.js';

const HUNK = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@/;
/** Lines that open a diff wherever they stand. */
const OPENS = /^(?:diff --git |diff -[a-zA-Z]|Index: \S+$)/;
/** Lines that belong to a diff where one is above them. */
const GOES_ON =
  /^(?:index [0-9a-f]{4}|(?:new|deleted) file mode |(?:old|new) mode |(?:dis)?similarity index |(?:rename|copy) (?:from|to) |Binary files |GIT binary patch|={20,200}$|\\ No newline|--- \S|\+\+\+ \S)/;
/** What `git format-patch` sums a patch up with. */
const STAT =
  /^ \S.{0,200} \| {1,8}(?:\d{1,9}|Bin\b)|^ (?:create|delete) mode \d{6} |^ rename \S|^ \d{1,9} files? changed\b/;
/** Mail programs wrap lines that are longer. */
const WRAPS = 60;

/** How far a diff has been read, at one depth of quotation. */
interface State {
  /** Lines that the hunk still has of the old file, and of the new one. */
  old: number;
  new: number;
  /** True where the line before belongs to a diff. */
  open: boolean;
  /** Length of that line. */
  length: number;
}

/**
 * Mark the lines of patches as code. A hunk says how many lines it has, so words below it are words again; one depth
 * of quotation goes on where it stopped, for reviewers write between the lines.
 *
 * ```text
 * @@ -7,2 +7,3 @@
 *     ^ ^  ^ ^ two lines of the old file, three of the new one
 *  float = read()
 * +settle(float)
 * ```
 */
export function markDiffs(lines: readonly TextLine[]): void {
  const states = new Map<number, State>();
  for (const [at, line] of lines.entries()) {
    if (line.role !== undefined) continue;
    const state = states.get(line.quote) ?? {old: 0, new: 0, open: false, length: 0};
    states.set(line.quote, state);
    const text = line.text.trimEnd();
    const code = inHunk(state, line, lines[at + 1]) || opensDiff(state, text, lines, at);
    if (code) {
      line.role = 'code';
      state.length = text.length;
    }
    if (code || !blank(text)) state.open = code;
  }
}

function opensDiff(state: State, text: string, lines: readonly TextLine[], at: number): boolean {
  const hunk = text.startsWith('@@') ? HUNK.exec(text) : null;
  if (hunk !== null) {
    state.old = Number(hunk[1] ?? 1);
    state.new = Number(hunk[2] ?? 1);
    return true;
  }
  if (OPENS.test(text) || isStat(text) || (state.open && GOES_ON.test(text))) return true;
  const below = lines[at + 1]?.text ?? '';
  if (text === '---')
    return [1, 2].some(
      (next) => isStat(lines[at + next]?.text ?? '') || OPENS.test(lines[at + next]?.text ?? ''),
    );
  return /^--- \S/.test(text) && /^\+\+\+ \S/.test(below);
}

function isStat(text: string): boolean {
  return text.startsWith(' ') && STAT.test(text);
}

/** True where the line is one of the hunk's, which is then counted. */
function inHunk(state: State, {text, quote}: TextLine, below: TextLine | undefined): boolean {
  if (state.old <= 0 && state.new <= 0) return false;
  const mark = text.trimEnd() === '' ? ' ' : (text[0] as string);
  const ends =
    (text === '-- ' && /^\d{1,3}\./.test(below?.text ?? '')) || HUNK.test(text) || OPENS.test(text);
  const known = ' \t+-\\'.includes(mark);
  if (ends || (!known && quote === 0 && state.length < WRAPS)) {
    state.old = 0;
    state.new = 0;
    return false;
  }
  const context = mark === ' ' || mark === '\t' || (!known && quote > 0);
  if (context || mark === '-') state.old--;
  if (context || mark === '+') state.new--;
  return true;
}
