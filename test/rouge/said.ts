import {read} from '../../src/read/read.js';
import {countWords} from '../../src/text/count-words.js';
import {linkedText} from '../../src/text/linked-text.js';
import {ownParagraphs} from '../../src/text/own-paragraphs.js';
import {sentences} from '../../src/text/sentences.js';
import {terms} from '../../src/text/terms.js';
import type {Comment} from '../../src/types.js';
import {firstName} from './first-name.js';
import {jsonDump, type SummarizedThread} from './summarized-threads.js';

/** A sentence that somebody of a thread said. */
export interface Said {
  /** `First name: sentence`, as a line of a summary. */
  line: string;
  text: string;
  /** Words of the line, the name included. */
  words: number;
  /** Index of its message in the thread, from 0. */
  message: number;
  /** Place among the good sentences of its message, from 0. */
  rank: number;
  /** Its topic words, stemmed. */
  terms: string[];
}

const GREETING =
  /^(?:hi|hello|hey|dear|greetings|thanks?|thank you|good (?:morning|afternoon|evening|day)|(?:best |kind )?regards|cheers)\b/i;

/** A greeting or thanks with more words than this says something else too. */
const MOST_GREETING = 8;
const FEWEST = 4;

/** The good sentences of a thread in order, cleaned and split as the digest does it. */
export function saidIn(thread: SummarizedThread): Said[] {
  const {comments} = read(jsonDump(thread), {from: 'json'});
  return comments.flatMap((comment, message) =>
    sentencesOf(comment)
      .filter(isGood)
      .map((text, rank) => {
        const line = `${firstName(comment.author)}: ${text}`;
        return {line, text, words: countWords(line), message, rank, terms: terms(text)};
      }),
  );
}

/** The sentences as the lines of a summary, in the thread's order. */
export function inOrder(chosen: readonly Said[]): string {
  const sorted = [...chosen].sort((one, other) => one.message - other.message || one.rank - other.rank);
  return sorted.map(({line}) => line).join('\n');
}

function sentencesOf(comment: Comment): string[] {
  return ownParagraphs(comment).flatMap((paragraph) => {
    const {text} = linkedText(paragraph.text, comment.links);
    return sentences(text).map(({start, end}) => text.slice(start, end));
  });
}

/** False for a few words, a line of links or digits, what announces a quotation, a greeting. */
function isGood(text: string): boolean {
  const words = countWords(text);
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  if (words < FEWEST || letters < text.length / 2 || text.endsWith(':')) return false;
  return words > MOST_GREETING || !GREETING.test(text);
}
