import {lines} from '../../text/lines.js';
import type {Reference} from '../../types.js';
import {paragraphs} from '../plain/paragraphs.js';
import type {Body, BodyParagraph} from './body.js';
import {linkWords} from './link-words.js';

/** The highest number that a link mark may have. */
const MOST_MARKS = 9999;
const MARK = /\[(\d{1,4})\]/g;

/** Puts a body together from what a parser of HTML or Markdown meets, in order. */
export class BodyBuilder {
  /** How many quotations are open. */
  quote = 0;
  readonly #paragraphs: BodyParagraph[] = [];
  readonly #links: Reference[] = [];
  /** Numbers that the text itself writes in brackets: no mark may be taken for them. */
  readonly #taken: ReadonlySet<number>;
  #mark: number;
  /** Words of the paragraph so far. */
  #parts: string[] = [];
  /** What the next paragraph begins with: a list item's bullet. */
  #lead = '';
  /** The link that is open, and where in the parts it began. */
  #link: {url: string; at: number} | undefined;

  /** True where a `>` that begins a line of the text quotes. */
  readonly #marksQuote: boolean;

  /**
   * @param source the body as it came
   * @param urls links that belong to it and stand in none of its words
   * @param above the highest mark of a body that this one goes on with
   */
  constructor(source: string, urls: readonly string[], marksQuote: boolean, above = 0) {
    this.#marksQuote = marksQuote;
    this.#mark = above;
    this.#taken = new Set([...source.matchAll(MARK)].map((match) => Number(match[1])));
    for (const url of urls) this.#reference(url);
  }

  /** Words that run on: white space is one space, or one line end where it has one. */
  flow(text: string): void {
    const run = text.replace(/[ \t\n\r\f]+/g, (space) => (/[\n\r]/.test(space) ? '\n' : ' '));
    const last = this.#parts.at(-1)?.at(-1);
    const joins = last === undefined || last === ' ' || last === '\n';
    this.raw(joins && (run[0] === ' ' || run[0] === '\n') ? run.slice(1) : run);
  }

  /** Words whose white space counts. */
  raw(text: string): void {
    if (text !== '') this.#parts.push(text);
  }

  /** End a line; two line ends in a row end the paragraph. */
  lineBreak(): void {
    const last = this.#parts.at(-1);
    if (last === undefined || last.endsWith('\n')) this.close();
    else this.raw('\n');
  }

  /** Let the next words begin with a bullet. */
  lead(words: string): void {
    this.close();
    this.#lead = words;
  }

  /** True within a link. */
  get isLinking(): boolean {
    return this.#link !== undefined;
  }

  openLink(url: string): void {
    this.closeLink();
    this.#link = {url, at: this.#parts.length};
  }

  /** Put a mark before the words of the open link, if there are any. */
  closeLink(): void {
    const link = this.#link;
    this.#link = undefined;
    if (link === undefined) return;
    const shown = this.#parts.splice(link.at).join('');
    const words = linkWords(shown, link.url, () => this.#reference(link.url));
    this.raw(words);
  }

  /** End the paragraph, if one has begun. */
  close(): void {
    const text = this.#take();
    if (text.trim() === '') return;
    const lead = this.#lead;
    this.#lead = '';
    if (this.#marksQuote) {
      const parts = paragraphs(lines(lead === '' ? text : lead + text.trimStart()));
      for (const part of parts) this.#push({quote: this.quote + part.quote, text: part.text});
    } else this.#push({quote: this.quote, text: lead + text.trim()});
  }

  /** End a listing. */
  closeCode(): void {
    const text = this.#take()
      .replace(/^\r?\n/, '')
      .trimEnd();
    if (text !== '') this.#push({quote: this.quote, role: 'code', text});
  }

  /** What was built. */
  body(): Body {
    return {paragraphs: this.#paragraphs, links: this.#links};
  }

  #take(): string {
    this.closeLink();
    return this.#parts.splice(0).join('');
  }

  #push(paragraph: BodyParagraph): void {
    this.#paragraphs.push(paragraph);
  }

  #reference(url: string): number | undefined {
    do this.#mark++;
    while (this.#taken.has(this.#mark));
    if (this.#mark > MOST_MARKS) return undefined;
    this.#links.push({mark: this.#mark, url});
    return this.#mark;
  }
}
