import {collapse} from '../text/collapse.js';
import {isDoubtful} from '../thread/doubtful.js';
import type {Comment, Thread} from '../types.js';
import {marked, scored} from './wording.js';

/** From this level on the outline names the level instead of indenting further. */
const MOST_LEVELS = 16;

interface Entry {
  id: number;
  level: number;
  /** What stands before a last and before another sibling's children. */
  prefix: string;
  isLast: boolean;
}

/**
 * A plain outline of who answers whom: one line a comment, drawn with box characters, for eyes and for grep.
 *
 * ```text
 * 1 drnb (2) So, yeah for microkernels?
 * └─ 2 MightyMartian (5, Interesting)
 *    ├─ 3 SvnLyrBrto (2)
 * ```
 *
 * @param lines whether each comment names its line in the dump
 */
export function tree(thread: Thread, lines = false): string {
  const comments = new Map(thread.dump.comments.map((comment) => [comment.id, comment]));
  const subjects = new Map(thread.placeholders.map(({id, subject}) => [id, subject]));
  const doubtful = new Set(thread.links.filter(isDoubtful).map(({child}) => child));
  const rows: string[] = [];
  const title = thread.dump.story?.title;
  if (title !== undefined) rows.push(collapse(title));
  const roots = thread.children.get(null) ?? [];
  const stack: Entry[] = [...roots].reverse().map((id) => ({id, level: 0, prefix: '', isLast: true}));
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const {id, level, prefix, isLast} = entry;
    const comment = comments.get(id);
    const words = comment === undefined ? missing(subjects.get(id)) : line(comment, doubtful.has(id), lines);
    rows.push(`${branch(entry)}${words}`);
    const below = level === 0 || level >= MOST_LEVELS ? prefix : `${prefix}${isLast ? '   ' : '│  '}`;
    const children = thread.children.get(id) ?? [];
    for (let index = children.length - 1; index >= 0; index--) {
      stack.push({
        id: children[index] as number,
        level: level + 1,
        prefix: below,
        isLast: index === children.length - 1,
      });
    }
  }
  return `${rows.join('\n')}\n`;
}

/** What stands before a comment: its branch, or in the depths its level, since there the indent grows no more. */
function branch({level, prefix, isLast}: Entry): string {
  if (level === 0) return '';
  if (level > MOST_LEVELS) return `${prefix}[level ${level}] `;
  return `${prefix}${isLast ? '└─ ' : '├─ '}`;
}

/** `3 SvnLyrBrto (2; line 27)`, a subject that says more than `Re:`, and `?` where the link is in doubt. */
function line(comment: Comment, isDoubtful: boolean, lines: boolean): string {
  const {id, author, score, label, subject, truncated, position} = comment;
  const marks = marked([scored(score, label), lines && `line ${position.line}`]);
  const words = /^(?:re:)?\s*$/i.test(subject) ? '' : ` ${collapse(subject)}`;
  return `${id} ${collapse(author)}${marks}${words}${truncated ? ' [cut short]' : ''}${isDoubtful ? ' ?' : ''}`;
}

function missing(subject: string | undefined): string {
  return `- not in the dump${subject === undefined ? '' : `: ${collapse(subject)}`}`;
}
