import {Lexicon} from '../text/lexicon.js';
import {ownParagraphs} from '../text/own-paragraphs.js';
import type {Comment, Dump} from '../types.js';
import {type Manner, MannerWords} from './manner.js';
import {type Subject, subjectOf} from './subject.js';

/** How often a comment's author speaks elsewhere in the dump. */
interface Turn {
  /** Comments by the same author before it in the dump. */
  spokeBefore: number;
  /** Comments by the same author after it in the dump. */
  speaksAfter: number;
}

/** What the signals ask of a comment, worked out once. Words are numbers of the lexicon's vocabulary. */
export interface Profile extends Turn {
  comment: Comment;
  /** Index of the comment in the dump. */
  index: number;
  lexicon: Lexicon;
  subject: Subject;
  /** True where no comment of the dump has a subject, so that its lack tells nothing. */
  subjectless: boolean;
  /** The author's name where it tells one person from another. */
  author: string | undefined;
  /** The words of the author's name as somebody would say them; none where it is too short, or cannot be said. */
  name: readonly number[];
  /** Own words, in order. */
  words: readonly number[];
  /** Quoted words, in order, by depth of quotation from 1. */
  quoted: ReadonlyMap<number, readonly number[]>;
  /** Topic words of a new subject and of the body, in order, each once. */
  topic: readonly number[];
  /** Euclidean length of the idf of `topic`, above 0. */
  norm: number;
  /** The topic words of the subject, where it is new: the first ones of `topic`. */
  newSubject: ReadonlySet<number>;
  /** Words, two and more, that stand between quotation marks in own words. */
  phrases: readonly (readonly number[])[];
  /** The first own words, at most three, joined by spaces. */
  opening: string;
  manner: Manner;
  /** True where the last own paragraph ends in a question mark. */
  asks: boolean;
  /** True where some own sentence ends in a question mark. */
  asksAnywhere: boolean;
}

/** What is known of a comment before all topic words are counted. */
interface Spoken {
  subject: Subject;
  words: readonly number[];
  topic: readonly number[];
  newSubject: ReadonlySet<number>;
}

/** Names that many people share. */
const ANONYMOUS = new Set(['Anonymous', 'Anonymous Coward', '[deleted]']);
/** Short names are words of the language too often. */
const SHORTEST_NAME = 4;
const PHRASE = /["“]([^"“”]+)["”]/g;
/** More phrases than this tell nothing more of whom they quote. */
const MOST_PHRASES = 20;
/** A word alone is no phrase, and what runs on for longer was never closed. */
const MOST_CHARACTERS = 200;
/** Words that tell how a comment begins. */
const OPENING = 3;
const NOTHING_NEW: ReadonlySet<number> = new Set();
const NOTHING_QUOTED: ReadonlyMap<number, readonly number[]> = new Map();
const NO_WORDS: readonly number[] = [];

/** The profiles of a dump's comments, in their order. */
export function profilesOf({comments}: Dump): Profile[] {
  const lexicon = new Lexicon();
  const spoken = comments.map((comment) => spokenIn(comment, lexicon));
  lexicon.close();
  const subjectless = comments.every(({subject}) => subject === '');
  const turn = turns(comments.map(authorOf));
  const nameOf = namesIn(lexicon);
  const manners = new MannerWords(lexicon.vocabulary);
  return comments.map((comment, index) => {
    const {subject, words, topic, newSubject} = spoken[index] as Spoken;
    const own = ownText(comment);
    const opening = openingOf(words, lexicon);
    const author = authorOf(comment);
    const {spokeBefore, speaksAfter} = turn[index] as Turn;
    return {
      comment,
      index,
      lexicon,
      subject,
      subjectless,
      author,
      name: author === undefined || author.length < SHORTEST_NAME ? NO_WORDS : nameOf(author),
      words,
      quoted: quotedWords(comment, lexicon),
      topic,
      norm: norm(topic, lexicon),
      newSubject,
      phrases: phrases(own, lexicon),
      opening,
      manner: manners.mannerOf(words, opening, subject),
      asks: own.trimEnd().endsWith('?'),
      asksAnywhere: own.includes('? ') || own.includes('?\n') || own.endsWith('?'),
      spokeBefore,
      speaksAfter,
    };
  });
}

/** How often each comment's author spoke before and after it; 0 for nobody in particular. */
function turns(authors: readonly (string | undefined)[]): Turn[] {
  const spoken = new Map<string, number>();
  const before = authors.map((author) => {
    if (author === undefined) return 0;
    const count = spoken.get(author) ?? 0;
    spoken.set(author, count + 1);
    return count;
  });
  return authors.map((author, index) => {
    const spokeBefore = before[index] as number;
    const speaksAfter = author === undefined ? 0 : (spoken.get(author) as number) - spokeBefore - 1;
    return {spokeBefore, speaksAfter};
  });
}

function authorOf({author, uid}: Comment): string | undefined {
  return uid === undefined && ANONYMOUS.has(author) ? undefined : author;
}

function spokenIn(comment: Comment, lexicon: Lexicon): Spoken {
  const subject = subjectOf(comment.subject);
  const topicWords = subject.reply ? [] : lexicon.vocabulary.words(subject.words);
  const newTerms = lexicon.vocabulary.terms(topicWords);
  const words: number[] = [];
  for (const {text} of ownParagraphs(comment)) lexicon.vocabulary.add(text, words);
  for (let at = 0; at < words.length; at++) topicWords.push(words[at] as number);
  return {
    subject,
    words: words.slice(),
    topic: lexicon.addText(lexicon.vocabulary.terms(topicWords)),
    newSubject: newTerms.length === 0 ? NOTHING_NEW : new Set(newTerms),
  };
}

function ownText(comment: Comment): string {
  return ownParagraphs(comment)
    .map(({text}) => text)
    .join('\n');
}

function openingOf(words: readonly number[], {vocabulary}: Lexicon): string {
  let opening = '';
  for (let at = 0; at < OPENING && at < words.length; at++) {
    opening += `${at === 0 ? '' : ' '}${vocabulary.spelling(words[at] as number)}`;
  }
  return opening;
}

/** Gives the words of an author's name; none where nobody in the dump says such a word. */
function namesIn({vocabulary}: Lexicon): (author: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (author) => {
    let name = known.get(author);
    if (name === undefined) {
      const words = author
        .toLowerCase()
        .split(' ')
        .map((word) => vocabulary.find(word));
      name = words.includes(0) ? NO_WORDS : words;
      known.set(author, name);
    }
    return name;
  };
}

function norm(topic: readonly number[], lexicon: Lexicon): number {
  let sum = 0;
  for (let at = 0; at < topic.length; at++) {
    const idf = lexicon.idf(topic[at] as number);
    sum += idf * idf;
  }
  return Math.sqrt(sum) || 1;
}

function phrases(own: string, {vocabulary}: Lexicon): number[][] {
  const found: number[][] = [];
  if (!/["“]/.test(own)) return found;
  for (const [, inside = ''] of own.matchAll(PHRASE)) {
    const words = inside.length <= MOST_CHARACTERS ? vocabulary.words(inside) : [];
    if (words.length > 1) found.push(words);
    if (found.length === MOST_PHRASES) break;
  }
  return found;
}

function quotedWords({paragraphs}: Comment, {vocabulary}: Lexicon): ReadonlyMap<number, readonly number[]> {
  if (paragraphs.every(({quote}) => quote === 0)) return NOTHING_QUOTED;
  const byDepth = new Map<number, number[]>();
  for (const {quote, text} of paragraphs) {
    if (quote === 0) continue;
    const words = byDepth.get(quote) ?? [];
    vocabulary.add(text, words);
    byDepth.set(quote, words);
  }
  return byDepth;
}
