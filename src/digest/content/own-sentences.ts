import {isLetter} from '../../text/ascii.js';
import {CAPITAL, kindAt, LETTER, NUMBER, SMALL} from '../../text/character-kinds.js';
import type {Lexicon} from '../../text/lexicon.js';
import {type LinkedText, linking, sliceLinked} from '../../text/linked-text.js';
import {sentences} from '../../text/sentences.js';
import type {Comment} from '../../types.js';
import {badness} from './badness.js';
import {stretches} from './passages.js';
import type {SaidLine} from './said-line.js';

/** A sentence that may stand in a bullet. */
export interface Sentence extends LinkedText {
  /** True for the sentence in which the dump cut the comment short. */
  cut: boolean;
  /** How little it tells for itself, 0..1. */
  badness: number;
  /** Its words by number, as others may have said them before. */
  heard: readonly number[];
}

/** From here on a sentence is left out where a comment has better ones. */
export const WORST = 0.8;
/** Share of capitals from which on somebody does not write all in lower case. */
const CAREFUL = 0.5;
/** What may stand before the first word. */
const BEFORE = '"\'“‘([';
const ENDED = /[.!?…]["'”’)\]]?$/;
/** Words that nobody ends a sentence with. */
const UNFINISHED = /\b(?:is|are|as|at|of|and|or|the|a|an|by|from|that|following|such as|as in)$/i;
/** A plain word in lower case; `vfp_suspend`, `iPhone` and `ctime is` open sentences. */
const FRAGMENT = /^(?!i\b)\p{Ll}[\p{Ll}'’]*(?=[\s,;:)])(?! (?:is|are|was|does|should|may|can)\b)/u;

/** The sentences of a comment's own lines, in stretches that nothing parts. */
export function ownSentences(comment: Comment, lines: readonly SaidLine[], lexicon: Lexicon): Sentence[][] {
  const linked = linking(comment.links);
  const found = stretches(lines).map(({passages, answers}) => ({
    passages: passages.map((passage) => sentencesOf(linked(passage), lexicon)),
    answers,
  }));
  const result = found.map(({passages}) => passages.flat());
  const last = result.at(-1)?.at(-1);
  if (last !== undefined) last.cut = comment.truncated;
  const isCareful = writesCapitals(result.flat());
  for (const {passages, answers} of found) {
    if (isCareful) markFragments(passages, answers);
    markUnfinished(passages.at(-1)?.at(-1));
  }
  return result;
}

function sentencesOf(passage: LinkedText, {vocabulary}: Lexicon): Sentence[] {
  return sentences(passage.text).map(({start, end}) => {
    const sentence = sliceLinked(passage, start, end);
    const {text, links} = sentence;
    return {text, links, cut: false, badness: badness(text), heard: vocabulary.words(text)};
  });
}

function writesCapitals(all: readonly Sentence[]): boolean {
  return all.filter(({text}) => opensCareful(text)).length >= all.length * CAREFUL;
}

/** True for a sentence that opens with a capital letter, a number, or a letter of a script that has no capitals. */
function opensCareful(text: string): boolean {
  let at = 0;
  while (at < text.length && BEFORE.includes(text.charAt(at))) at++;
  const kind = kindAt(text, at);
  return kind === CAPITAL || kind === LETTER || kind === NUMBER;
}

/**
 * A careful person's passage that begins in lower case, where nothing goes on, is a piece of a sentence: what a
 * quotation or a listing left over.
 */
function markFragments(passages: readonly (readonly Sentence[])[], answers: boolean): void {
  for (const [at, [first]] of passages.entries()) {
    const isNew = at === 0 ? answers : ENDED.test(passages[at - 1]?.at(-1)?.text ?? '');
    if (first !== undefined && isNew && kindAt(first.text, 0) === SMALL && FRAGMENT.test(first.text))
      first.badness = Math.max(first.badness, WORST);
  }
}

/** `Note that if we use it as in`: what it announces is a listing, an address or a quotation. */
function markUnfinished(last: Sentence | undefined): void {
  if (
    last !== undefined &&
    !last.cut &&
    isLetter(last.text.charCodeAt(last.text.length - 1)) &&
    UNFINISHED.test(last.text)
  )
    last.badness = Math.max(last.badness, WORST);
}
