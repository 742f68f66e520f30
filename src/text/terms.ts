import {stemmer} from 'stemmer';
import {scanWords} from './scan-words.js';
import {UNSPACED} from './unspaced.js';

/** English words that say nothing of the topic; other languages are left to the idf. */
const STOP_WORDS = new Set(
  (
    "a about above after again all also am an and any are aren't as at be because been before being below between " +
    "both but by can can't could couldn't did didn't do does doesn't doing don't down during each even few for from " +
    "further get got had has have haven't having he her here hers him his how i i'd i'll i'm i've if in into is isn't it " +
    "it's its itself just like me more most much my no nor not now of off on once one only or other our out over own " +
    "re really same she should so some such than that that's the their them then there there's these they they're this " +
    "those through to too under until up us very was wasn't we we're were what when where which while who whom why " +
    "will with won't would wouldn't you you're your yours yes quot"
  ).split(' '),
);

/** The words of a text in lower case, apostrophes straight; characters two by two where a script has no spaces. */
export function words(text: string): string[] {
  const result: string[] = [];
  scanWords(text, (_, start, end, isPlain) => {
    const word = text.slice(start, end);
    if (isPlain) result.push(word.toLowerCase());
    else for (const spelling of spellings(word)) result.push(spelling);
  });
  return result;
}

/** What a run of letters and digits in any script counts as: a word, or pairs of characters. */
export function spellings(run: string): string[] {
  const word = run.toLowerCase().replaceAll('’', "'");
  if (!UNSPACED.test(word)) return [word];
  const characters = [...word];
  if (characters.length === 1) return [word];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

const stems = new Map<string, string>();
const MOST_STEMS = 100_000;

/** True for a word in lower case that says nothing of the topic. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** The stem of a lower-case word (Porter 1980; words of other alphabets stay as they are). */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = word.length > 40 ? word : stemmer(word.replace(/'s$/, ''));
  if (stems.size < MOST_STEMS) stems.set(word, found);
  return found;
}

/** The topic words of a text: stems, stop words left out, in order, repeated where the text repeats them. */
export function terms(text: string): string[] {
  const result: string[] = [];
  for (const word of words(text)) {
    if (!isStopWord(word)) result.push(stem(word));
  }
  return result;
}

/** How much a term tells, by the number of texts that hold it: `ln(1 + texts / holding)`. */
export function inverseFrequency(texts: readonly (readonly string[])[]): (term: string) => number {
  const holding = new Map<string, number>();
  for (const text of texts) {
    for (const term of new Set(text)) holding.set(term, (holding.get(term) ?? 0) + 1);
  }
  return (term) => Math.log(1 + texts.length / (holding.get(term) ?? 1));
}
