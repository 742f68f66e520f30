import {type Codes, codesOf} from './codes-of.js';
import {scanWords} from './scan-words.js';
import {isStopWord, spellings, stem} from './terms.js';

const STOPPED = -1;
/** Characters that are passed as arguments at once. */
const MOST_AT_ONCE = 4096;

/** Numbers for words, from 1, so that comparing texts is comparing numbers; no string is made but of new words. */
export class Vocabulary {
  /** The characters of all words, one word after the other. */
  #codes = new Uint16Array(1 << 12);
  /** Where the word of each number ends among the characters; that of 0 is 0. */
  readonly #ends: number[] = [0];
  /** A hash table with open addressing: the word that stands at each place, or 0. Its length is a power of two. */
  #table = new Int32Array(1 << 11);
  /** The number of each word's stem, `STOPPED` for a stop word; empty where nobody asked. */
  readonly #terms: (number | undefined)[] = [];

  /** Words known so far: the highest number. */
  get size(): number {
    return this.#ends.length - 1;
  }

  /** Append the numbers of a text's words, as `words` finds them, in order. */
  add(text: string, into: number[]): void {
    scanWords(text, (codes, start, end, isPlain) => {
      if (isPlain) into.push(this.#number(codes, start, end));
      else for (const word of spellings(text.slice(start, end))) into.push(this.#numberOf(word));
    });
  }

  /** The numbers of a text's words. */
  words(text: string): number[] {
    const result: number[] = [];
    this.add(text, result);
    return result;
  }

  /** The number of a word in lower case, 0 where it was not met yet. */
  find(word: string): number {
    return this.#table[this.#place(codesOf(word), 0, word.length)] as number;
  }

  /** The word with that number. */
  spelling(word: number): string {
    const end = this.#ends[word] as number;
    let spelled = '';
    for (let start = this.#ends[word - 1] as number; start < end; start += MOST_AT_ONCE) {
      spelled += String.fromCharCode(...this.#codes.subarray(start, Math.min(end, start + MOST_AT_ONCE)));
    }
    return spelled;
  }

  /** The topic words among words, as `terms` finds them, in order. */
  terms(words: readonly number[]): number[] {
    const result: number[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as number;
      const term = this.#terms[word] ?? this.#learnTerm(word);
      if (term !== STOPPED) result.push(term);
    }
    return result;
  }

  #learnTerm(word: number): number {
    while (this.#terms.length <= word) this.#terms.push(undefined);
    const spelling = this.spelling(word);
    const stemmed = stem(spelling);
    const term = isStopWord(spelling) ? STOPPED : this.#numberOf(stemmed);
    this.#terms[word] = term;
    return term;
  }

  #numberOf(word: string): number {
    return this.#number(codesOf(word), 0, word.length);
  }

  /** The number of the word whose codes are `[start, end)`. */
  #number(codes: Codes, start: number, end: number): number {
    const place = this.#place(codes, start, end);
    return (this.#table[place] as number) || this.#learn(codes, start, end, place);
  }

  /** Where in the table the word is, or would be. */
  #place(codes: Codes, start: number, end: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    let hash = 0;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (codes[at] as number)) | 0;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (let word = table[place] as number; word !== 0; word = table[place] as number) {
      if (this.#isSpelled(word, codes, start, end)) break;
      place = (place + 1) & mask;
    }
    return place;
  }

  #isSpelled(word: number, codes: Codes, start: number, end: number): boolean {
    const first = this.#ends[word - 1] as number;
    if ((this.#ends[word] as number) - first !== end - start) return false;
    const known = this.#codes;
    for (let at = start; at < end; at++) {
      if (known[first + at - start] !== codes[at]) return false;
    }
    return true;
  }

  #learn(codes: Codes, start: number, end: number, place: number): number {
    const first = this.#ends.at(-1) as number;
    const last = first + end - start;
    while (last > this.#codes.length) {
      const longer = new Uint16Array(this.#codes.length * 2);
      longer.set(this.#codes);
      this.#codes = longer;
    }
    this.#codes.set(codes.subarray(start, end), first);
    const word = this.#ends.push(last) - 1;
    this.#table[place] = word;
    if (word * 2 > this.#table.length) this.#grow();
    return word;
  }

  #grow(): void {
    this.#table = new Int32Array(this.#table.length * 2);
    for (let word = 1; word <= this.size; word++) {
      this.#table[this.#place(this.#codes, this.#ends[word - 1] as number, this.#ends[word] as number)] =
        word;
    }
  }
}
