import {ownParagraphs} from '../text/own-paragraphs.js';
import {inverseFrequency, terms, words} from '../text/terms.js';
import type {Comment, Dump} from '../types.js';
import {type Manner, mannerOf} from './manner.js';
import {type Subject, subjectOf} from './subject.js';

/** How often a comment's author speaks elsewhere in the dump. */
interface Turn {
  /** Comments by the same author before it in the dump. */
  spokeBefore: number;
  /** Comments by the same author after it in the dump. */
  speaksAfter: number;
}

/** What the signals ask of a comment, worked out once. */
export interface Profile extends Turn {
  comment: Comment;
  subject: Subject;
  /** True where no comment of the dump has a subject, so that its lack tells nothing. */
  subjectless: boolean;
  /** The author's name where it tells one person from another. */
  author: string | undefined;
  /** Own words, in order. */
  words: readonly string[];
  /** Runs of `RUN` own words. */
  runs: ReadonlySet<string>;
  /** Runs of quoted words, by depth of quotation from 1. */
  quotedRuns: ReadonlyMap<number, ReadonlySet<string>>;
  /** Topic words of the body and of a new subject, each once, with how much each tells (idf). */
  topic: ReadonlyMap<string, number>;
  /** Euclidean length of `topic`, above 0. */
  norm: number;
  /** Topic words of the subject, where it is new; else empty. */
  newSubject: ReadonlyMap<string, number>;
  /** Runs of two words and more that stand between quotation marks in own words. */
  phrases: readonly string[];
  /** Own words as one string with spaces around, for phrases. */
  spoken: string;
  /** The first own words, at most six, joined by spaces. */
  opening: string;
  manner: Manner;
  /** True where the last own paragraph ends in a question mark. */
  asks: boolean;
  /** True where some own sentence ends in a question mark. */
  asksAnywhere: boolean;
}

/** Names that many people share. */
const ANONYMOUS = new Set(['Anonymous', 'Anonymous Coward', '[deleted]']);
/** Words in a run: four in a row are rarely shared by chance. */
const RUN = 4;
const PHRASE = /["“]([^"“”]+)["”]/g;
/** More phrases than this tell nothing more of whom they quote. */
const MOST_PHRASES = 20;
/** A word alone is no phrase, and what runs on for longer was never closed. */
const MOST_CHARACTERS = 200;

/** The profiles of a dump's comments, in their order. */
export function profilesOf(dump: Dump): Profile[] {
  const topics = dump.comments.map((comment) => terms(topicText(comment)));
  const idf = inverseFrequency(topics);
  const subjectless = dump.comments.every(({subject}) => subject === '');
  const spoke = turns(dump.comments.map(authorOf));
  return dump.comments.map((comment, index) => ({
    ...profile(comment, topics[index] ?? [], idf),
    ...(spoke[index] as Turn),
    subjectless,
  }));
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

function topicText(comment: Comment): string {
  const subject = subjectOf(comment.subject);
  return `${subject.reply ? '' : subject.words}\n${ownText(comment)}`;
}

function ownText(comment: Comment): string {
  return ownParagraphs(comment)
    .map(({text}) => text)
    .join('\n');
}

function weighed(bag: readonly string[], idf: (term: string) => number): Map<string, number> {
  return new Map(bag.map((term) => [term, idf(term)]));
}

function norm(topic: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of topic.values()) sum += weight * weight;
  return Math.sqrt(sum) || 1;
}

function profile(
  comment: Comment,
  topicTerms: readonly string[],
  idf: (term: string) => number,
): Omit<Profile, 'subjectless' | keyof Turn> {
  const own = ownText(comment);
  const ownWords = words(own);
  const topic = weighed(topicTerms, idf);
  const subject = subjectOf(comment.subject);
  const opening = ownWords.slice(0, 6).join(' ');
  return {
    comment,
    subject,
    author: authorOf(comment),
    words: ownWords,
    runs: runsOf(ownWords),
    quotedRuns: quotedRuns(comment),
    topic,
    norm: norm(topic),
    newSubject: subject.reply ? new Map() : weighed(terms(subject.words), idf),
    phrases: phrases(own),
    spoken: ` ${ownWords.join(' ')} `,
    opening,
    manner: mannerOf(ownWords, opening, subject),
    asks: own.trimEnd().endsWith('?'),
    asksAnywhere: own.includes('? ') || own.includes('?\n') || own.endsWith('?'),
  };
}

function phrases(own: string): string[] {
  const inside = [...own.matchAll(PHRASE)].map((match) => match[1] as string);
  const found = inside.filter(({length}) => length <= MOST_CHARACTERS).map(words);
  const long = found.filter((run) => run.length > 1).slice(0, MOST_PHRASES);
  return long.map((run) => ` ${run.join(' ')} `);
}

function quotedRuns(comment: Comment): Map<number, ReadonlySet<string>> {
  const byDepth = new Map<number, string[]>();
  for (const {quote, text} of comment.paragraphs) {
    if (quote === 0) continue;
    const heard = byDepth.get(quote) ?? [];
    for (const word of words(text)) heard.push(word);
    byDepth.set(quote, heard);
  }
  return new Map([...byDepth].map(([depth, heard]) => [depth, runsOf(heard)]));
}

/** Runs of four words; a shorter text is one run of its own. */
function runsOf(sequence: readonly string[]): Set<string> {
  const result = new Set<string>();
  if (sequence.length > 1 && sequence.length < RUN) result.add(sequence.join(' '));
  for (let index = RUN; index <= sequence.length; index++) {
    result.add(sequence.slice(index - RUN, index).join(' '));
  }
  return result;
}
