import {countWords} from '../text/count-words.js';
import {joinLinked, type LinkedText, linkedText, sliceLinked} from '../text/linked-text.js';
import {ownParagraphs} from '../text/own-paragraphs.js';
import {sentences} from '../text/sentences.js';
import {terms} from '../text/terms.js';
import type {Comment} from '../types.js';

/** The smallest piece of a comment that can stand in a bullet: a sentence, with what it cannot do without. */
export interface Unit extends LinkedText {
  /** Order within the comment, from 0. */
  order: number;
  /** True for the sentence in which the dump cut the comment short. */
  cut: boolean;
  words: number;
  /** Sentences in it, from 1. */
  sentences: number;
  terms: readonly string[];
}

/** A sentence this short (`Nope.`, `Speed.`) says something only together with the next. */
const SHORT = 3;

/**
 * The pieces of a comment's own words, in order: quotations are left out, link marks turned into links.
 *
 * @param most sentences in a piece, from 1
 */
export function units(comment: Comment, most: number): Unit[] {
  const result: Unit[] = [];
  let waiting: LinkedText[] = [];
  for (const paragraph of ownParagraphs(comment)) {
    const linked = linkedText(paragraph.text, comment.links);
    for (const {start, end} of sentences(linked.text)) {
      const sentence = sliceLinked(linked, start, end);
      waiting.push(sentence);
      if (leansOnNext(sentence.text) && waiting.length < most) continue;
      result.push(unit(waiting, result.length));
      waiting = [];
    }
  }
  if (waiting.length > 0) result.push(unit(waiting, result.length));
  const last = result[result.length - 1];
  if (comment.truncated && last !== undefined) {
    last.text += ' …';
    last.cut = true;
  }
  return result;
}

/** True for a sentence that announces the next, or is too short to stand alone. */
function leansOnNext(text: string): boolean {
  return text.endsWith(':') || countWords(text) <= SHORT;
}

function unit(parts: readonly LinkedText[], order: number): Unit {
  const joined = joinLinked(parts, ' ');
  return {
    ...joined,
    order,
    cut: false,
    words: countWords(joined.text),
    sentences: parts.length,
    terms: terms(joined.text),
  };
}

/** A comment's text whole, quotations with their marks, as one line. */
export function wholeText(comment: Comment): LinkedText {
  const parts = comment.paragraphs.map(({quote, text}) => {
    const linked = linkedText(text, comment.links);
    return quote === 0 ? linked : joinLinked([{text: '>'.repeat(quote), links: []}, linked], ' ');
  });
  return joinLinked(parts, ' ');
}
