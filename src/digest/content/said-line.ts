import type {Comment} from '../../types.js';

/** A line of a comment, and what it is to a digest. */
export interface SaidLine {
  /** A blank one parts paragraphs. */
  text: string;
  /** Only `own` lines are the content of a bullet; an `aside` is what people write around their words. */
  kind: 'own' | 'quotation' | 'code' | 'aside';
}

/** Finds one kind of line that is no content, and says so in its `kind`. */
export type Marker = (lines: readonly SaidLine[], comment: Comment) => void;

/** Indexes `[from, to)` of lines that follow one another. */
export interface Run {
  from: number;
  to: number;
}

/** The runs of lines between quotations and listings; what is written around somebody's words parts none. */
export function ownRuns(lines: readonly SaidLine[]): Run[] {
  const result: Run[] = [];
  let from: number | undefined;
  for (const [at, {kind}] of lines.entries()) {
    if (kind === 'own' || kind === 'aside') from ??= at;
    else if (from !== undefined) {
      result.push({from, to: at});
      from = undefined;
    }
  }
  if (from !== undefined) result.push({from, to: lines.length});
  return result;
}
