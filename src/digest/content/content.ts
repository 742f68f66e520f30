import {type LinkedText, linkedText, sliceLinked} from '../../text/linked-text.js';
import {sentences} from '../../text/sentences.js';
import type {Comment, Story} from '../../types.js';
import {badness} from './badness.js';
import {markEndings} from './endings.js';
import {Heard} from './heard.js';
import {stretches} from './passages.js';
import type {SaidLine} from './said-line.js';
import {saidLines} from './said-lines.js';

/** A sentence that may stand in a bullet. */
export interface Sentence extends LinkedText {
  /** True for the sentence in which the dump cut the comment short. */
  cut: boolean;
  /** How little it tells for itself, 0..1. */
  badness: number;
}

/** Worse sentences are left out where a comment has better ones. */
const WORST = 0.8;
/** Share of capitals from which on somebody does not write all in lower case. */
const CAREFUL = 0.6;
const CAPITAL = /^["'“‘([]*[\p{Lu}\p{Lo}\p{N}]/u;
const ENDED = /[.!?…]["'”’)\]]?$/;
/** A plain word in lower case; `vfp_suspend`, `iPhone` and `ctime is` open sentences. */
const FRAGMENT = /^(?!i\b)\p{Ll}[\p{Ll}'’]*(?=[\s,;:)])(?! (?:is|are|was|does|should|may|can)\b)/u;

/**
 * What every comment says of its own, sentence by sentence, in stretches that no quotation or listing parts:
 * greetings, signatures, listings and what others said before are left out.
 *
 * @param comments in the dump's order, parents before their replies
 * @returns by the id of the comment
 */
export function contents(comments: readonly Comment[], story: Story | undefined): Map<number, Sentence[][]> {
  const said = new Map(comments.map((comment) => [comment, saidLines(comment)]));
  markEndings(said);
  const heard = new Heard();
  for (const {text} of story?.paragraphs ?? []) heard.add(linkedText(text, story?.links ?? []).text);
  return new Map([...said].map(([comment, lines]) => [comment.id, content(comment, lines, heard)]));
}

function content(comment: Comment, lines: readonly SaidLine[], heard: Heard): Sentence[][] {
  const passages = stretches(lines).map((stretch) =>
    stretch.map((passage) => sentencesOf(linkedText(passage, comment.links))),
  );
  markFragments(passages);
  const own = passages.map((stretch) => stretch.flat());
  const last = own[own.length - 1]?.at(-1);
  if (last !== undefined) last.cut = comment.truncated;
  const news = own.map((stretch) => {
    const echoes = heard.echoes(stretch.map(({text}) => text));
    return stretch.filter((_, index) => echoes[index] === false);
  });
  for (const stretch of own) heard.add(stretch.map(({text}) => text).join(' '));
  const good = news.map((stretch) => stretch.filter((sentence) => sentence.badness < WORST));
  const kept = good.some((stretch) => stretch.length > 0) ? good : news;
  return kept.filter((stretch) => stretch.length > 0);
}

/**
 * Where somebody begins sentences with capitals, one that begins a passage without is a piece of one: what a quotation
 * or a listing left over.
 */
function markFragments(passages: readonly (readonly (readonly Sentence[])[])[]): void {
  const all = passages.flat(2);
  const capitals = all.filter(({text}) => CAPITAL.test(text)).length;
  if (capitals < all.length * CAREFUL) return;
  for (const stretch of passages) {
    for (const [at, [first]] of stretch.entries()) {
      const goesOn = at > 0 && !ENDED.test(stretch[at - 1]?.at(-1)?.text ?? '');
      if (first !== undefined && !goesOn && FRAGMENT.test(first.text))
        first.badness = Math.max(first.badness, WORST);
    }
  }
}

function sentencesOf(passage: LinkedText): Sentence[] {
  return sentences(passage.text).map(({start, end}) => {
    const sentence = sliceLinked(passage, start, end);
    return {...sentence, cut: false, badness: badness(sentence.text)};
  });
}
