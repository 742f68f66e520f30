import type {Lexicon} from '../../text/lexicon.js';
import {linkedText} from '../../text/linked-text.js';
import type {Comment, Story} from '../../types.js';
import {markEndings} from './endings.js';
import {Heard, type Saying} from './heard.js';
import {ownSentences, type Sentence, WORST} from './own-sentences.js';
import {saidLines} from './said-lines.js';

/** A quotation without marks this short is found only in the parent: one that is no sentence, or has some words. */
const MOST_SNIPPET = 5;
const FEWEST_SNIPPET = 3;
const FEWEST_CHARACTERS = 8;
/** Snippets are looked for in so many words of the parent. */
const MOST_SPOKEN = 4000;
/** With the space behind it, in most languages that have spaces. */
const CHARACTERS_A_WORD = 5;
const ENDED = /[.!?…]["'”’)\]]?$/;

/**
 * What every comment says of its own, sentence by sentence, in stretches that nothing parts: greetings, signatures,
 * listings, quotations and what others said before are left out.
 *
 * @param comments parents before their replies
 * @param parents ids of the comments' parents; others than comments are ids too
 * @param lexicon numbers the words
 * @returns id and sentences of one comment after the other, so that nobody need keep those of all
 */
export function* contents(
  comments: readonly Comment[],
  parents: ReadonlyMap<number, number | null>,
  story: Story | undefined,
  lexicon: Lexicon,
): Generator<[id: number, stretches: Sentence[][]]> {
  const said = new Map(comments.map((comment) => [comment, saidLines(comment)]));
  markEndings(said);
  const told = new Heard(wordsIn(story === undefined ? [] : [story]));
  for (const {text} of story?.paragraphs ?? [])
    told.add(lexicon.vocabulary.words(linkedText(text, story?.links ?? []).text));
  const heard = new Heard(wordsIn(comments));
  const spoken = new Map<number, Saying>();
  for (const [comment, lines] of said) {
    said.delete(comment);
    const own = ownSentences(comment, lines, lexicon);
    const above = spoken.get(parents.get(comment.id) ?? 0);
    const found = content(own, above, told, heard);
    const {start, end} = heard.add(inOrder(own));
    spoken.set(comment.id, {start, end: Math.min(end, start + MOST_SPOKEN)});
    yield [comment.id, found];
  }
}

/** How many words there may be, by the length of the texts. */
function wordsIn(texts: readonly Pick<Comment, 'paragraphs'>[]): number {
  let characters = 0;
  for (const {paragraphs} of texts) for (const {text} of paragraphs) characters += text.length;
  return characters / CHARACTERS_A_WORD;
}

/** The words of all sentences. */
function inOrder(stretches: readonly (readonly Sentence[])[]): number[] {
  const words: number[] = [];
  for (const stretch of stretches) for (const {heard} of stretch) for (const word of heard) words.push(word);
  return words;
}

/**
 * The sentences to choose from: those that are new and say something, else the new ones; else those that only the story
 * has, for some servers show the first comment as the story.
 *
 * @param above what the parent said, if it is there
 * @param told what the story says
 * @param heard what the comments before it say
 */
function content(
  own: readonly (readonly Sentence[])[],
  above: Saying | undefined,
  told: Heard,
  heard: Heard,
): Sentence[][] {
  const answers = own.flatMap((stretch) => without(stretch, (sentence) => isSnippet(sentence, above, heard)));
  const unsaid = (answers.length > 0 ? answers : own).flatMap((stretch) => withoutEchoes(stretch, heard));
  const news = unsaid.flatMap((stretch) => withoutEchoes(stretch, told));
  const good = news.flatMap((stretch) => without(stretch, (sentence) => sentence.badness >= WORST));
  return [good, news, unsaid].find(({length}) => length > 0) ?? [];
}

/** True for a few words that the parent said in a row: too short for `Heard`, a line of their own or a sentence whole. */
function isSnippet({text, heard: words}: Sentence, above: Saying | undefined, heard: Heard): boolean {
  if (above === undefined || words.length > MOST_SNIPPET || text.length < FEWEST_CHARACTERS) return false;
  return (words.length >= FEWEST_SNIPPET || !ENDED.test(text)) && heard.holds(above, words);
}

function withoutEchoes(stretch: readonly Sentence[], heard: Heard): Sentence[][] {
  const echoes = heard.echoes(stretch.map((sentence) => sentence.heard));
  return without(stretch, (_, at) => echoes[at] === true);
}

/** The runs of a stretch between the sentences that are left out: what did not stand together is not joined. */
function without(
  stretch: readonly Sentence[],
  isLeftOut: (sentence: Sentence, at: number) => boolean,
): Sentence[][] {
  const result: Sentence[][] = [];
  let run: Sentence[] = [];
  for (const [at, sentence] of stretch.entries()) {
    if (!isLeftOut(sentence, at)) {
      if (run.length === 0) result.push(run);
      run.push(sentence);
    } else run = [];
  }
  return result;
}
