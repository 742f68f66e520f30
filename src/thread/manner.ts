import type {Vocabulary} from '../text/vocabulary.js';
import type {Subject} from './subject.js';

/** How a comment speaks: what tells an answer from an opener whatever its topic. */
export interface Manner {
  /** It begins with words that only make sense under another comment. */
  answers: boolean;
  /** It begins with words that speak to somebody. */
  addresses: boolean;
  /** Its new subject contradicts or explains. */
  subjectAnswers: boolean;
  /** It speaks of the article, the summary or the headline: openers do. */
  ofArticle: boolean;
  /** How often it says “you”, 5 at most. */
  you: number;
}

const ANSWERS =
  /^(?:no|nope|yes|yeah|yep|exactly|agreed|indeed|true|wrong|correct|actually|also|but|because|so you|you're|you are|that's|that is|that was|why would you|i agree|i disagree|same here|this|well|and|or|ok|okay|thanks|thank you|really|not really|not quite|only|they|he|she|it|it's)\b/;
const ADDRESSES =
  /^(?:as you|you're right|you are right|you said|you say|you mean|your (?:point|argument|claim))\b/;
const SUBJECT_ANSWERS =
  /^(?:wrong|actually|because|no\b|yes\b|nope|not (?:really|quite|true|exactly)|exactly|still\b|bullshit)/;
const ARTICLE = 'article summary headline tfa tfs rtfa story report study submitter editor editors'.split(
  ' ',
);
const YOU = ['you', 'your', "you're", 'yours', "you've", "you'd", "you'll"];
const MOST_YOU = 5;
const IS_YOU = 1;
const IS_ARTICLE = 2;

/** Tells manners by the words of a dump. */
export class MannerWords {
  /** By word: what it is, 0 for most. */
  readonly #kinds: Uint8Array;

  constructor(vocabulary: Vocabulary) {
    this.#kinds = new Uint8Array(vocabulary.size + 1);
    for (const word of YOU) this.#kinds[vocabulary.find(word)] = IS_YOU;
    for (const word of ARTICLE) this.#kinds[vocabulary.find(word)] = IS_ARTICLE;
    // What nobody says has the number 0.
    this.#kinds[0] = 0;
  }

  /** @param opening the first words, at least three where there are so many, joined by spaces */
  mannerOf(words: readonly number[], opening: string, subject: Subject): Manner {
    let you = 0;
    let ofArticle = false;
    for (let at = 0; at < words.length; at++) {
      const kind = this.#kinds[words[at] as number];
      if (kind === IS_YOU) you++;
      else if (kind === IS_ARTICLE) ofArticle = true;
    }
    return {
      answers: ANSWERS.test(opening),
      addresses: ADDRESSES.test(opening),
      subjectAnswers: !subject.reply && SUBJECT_ANSWERS.test(subject.base),
      ofArticle,
      you: Math.min(MOST_YOU, you),
    };
  }
}
