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

/** Tells manners by the words of a dump. */
export class MannerWords {
  readonly #you: ReadonlySet<number>;
  readonly #article: ReadonlySet<number>;

  constructor(vocabulary: Vocabulary) {
    this.#you = new Set(YOU.map((word) => vocabulary.find(word)));
    this.#article = new Set(ARTICLE.map((word) => vocabulary.find(word)));
  }

  /** @param opening the first words, at most six, joined by spaces */
  mannerOf(words: readonly number[], opening: string, subject: Subject): Manner {
    let you = 0;
    let ofArticle = false;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as number;
      if (this.#you.has(word)) you++;
      if (this.#article.has(word)) ofArticle = true;
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
