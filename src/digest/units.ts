import {isLetter} from '../text/ascii.js';
import {countWords} from '../text/count-words.js';
import type {Lexicon} from '../text/lexicon.js';
import {joinLinked, type LinkedText, linking, sliceLinked} from '../text/linked-text.js';
import type {Comment} from '../types.js';
import {badness} from './content/badness.js';
import type {Sentence} from './content/own-sentences.js';

/** The smallest piece of a comment that can stand in a bullet: a sentence, with what it cannot do without. */
export interface Unit extends LinkedText {
  /** Order within the comment, from 0; a number is left out where something parts two pieces. */
  order: number;
  /** True for the sentence in which the dump cut the comment short. */
  cut: boolean;
  words: number;
  /** Sentences in it, from 1. */
  sentences: number;
  /** Its topic words, each once. */
  terms: readonly number[];
  /** How little it tells for itself, 0..1: thanks and the like, lines of URLs, digits and marks. */
  badness: number;
}

/** A sentence this short (`Nope.`, `Speed.`) says something only together with the next. */
const SHORT = 3;
/** The mark before an item of a list. */
const ITEM_MARK = /^(?:\\?[*+•‣◦▪●–-])\s+/;

/**
 * The pieces that a comment's bullet is chosen from, in order.
 *
 * @param stretches what it says of its own; nothing is joined from one to the next
 * @param most sentences in a piece, from 1
 * @param lexicon the one that numbered their words
 */
export function units(stretches: readonly (readonly Sentence[])[], most: number, lexicon: Lexicon): Unit[] {
  const result: Unit[] = [];
  for (const [gaps, stretch] of stretches.entries()) {
    let waiting: Sentence[] = [];
    for (const sentence of stretch) {
      waiting.push(sentence);
      if (leansOnNext(sentence.text) && waiting.length < most) continue;
      result.push(unit(waiting, result.length + gaps, lexicon));
      waiting = [];
    }
    if (waiting.length > 0) result.push(unit(waiting, result.length + gaps, lexicon));
  }
  return result;
}

/** True for a sentence that announces the next, or is too short to stand alone. */
function leansOnNext(text: string): boolean {
  return text.endsWith(':') || countWords(text) <= SHORT;
}

function unit(parts: readonly Sentence[], order: number, lexicon: Lexicon): Unit {
  const [first] = parts;
  const isOne = first !== undefined && parts.length === 1;
  const {text, links} = isOne ? withoutMark(first) : joinLinked(parts.map(withoutMark), ' ');
  const cut = parts.some((part) => part.cut);
  const heard = isOne ? first.heard : parts.flatMap((part) => part.heard);
  return {
    text: cut ? `${text} …` : text,
    links,
    order,
    cut,
    words: countWords(text),
    sentences: parts.length,
    terms: lexicon.distinct(lexicon.vocabulary.terms(heard)),
    badness: isOne ? first.badness : badness(text),
  };
}

/** A sentence without the mark that makes it an item of a list. */
function withoutMark(sentence: LinkedText): LinkedText {
  if (isLetter(sentence.text.charCodeAt(0))) return sentence;
  const mark = ITEM_MARK.exec(sentence.text)?.[0] ?? '';
  return mark === '' ? sentence : sliceLinked(sentence, mark.length, sentence.text.length);
}

/** A comment's text whole, quotations with their marks, as one line. */
export function wholeText(comment: Comment): LinkedText {
  const linked = linking(comment.links);
  const parts = comment.paragraphs.map(({quote, text}) => {
    const own = linked(text);
    return quote === 0 ? own : joinLinked([{text: '>'.repeat(quote), links: []}, own], ' ');
  });
  return joinLinked(parts, ' ');
}
