import {Tokenizer, type TokenizerCallbacks} from 'htmlparser2';
import type {Body} from './body.js';
import {BodyBuilder} from './body-builder.js';
import {blocks, type HtmlState, opened, shut, unseen} from './html-elements.js';

/**
 * Read HTML as paragraphs, quotations, listings and links. From tokens, not from a tree: mail and pages leave elements
 * open as they like, and a parser that keeps them in order is quadratic in how many are open (80,000: 15 s).
 *
 * @param urls links that belong to the body and stand in none of its words: they have the first marks
 * @param above the highest mark of a body that this one goes on with
 */
export function htmlBody(html: string, urls: readonly string[] = [], above = 0): Body {
  const reader = new HtmlReader(html, new BodyBuilder(html, urls, true, above));
  const tokenizer = new Tokenizer({}, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.body();
}

/** What the tokenizer calls; offsets count in the HTML. */
class HtmlReader implements TokenizerCallbacks {
  readonly #html: string;
  readonly #state: HtmlState;
  /** The element that is open and not to be read. */
  #unseen: string | undefined;
  #tag = '';
  #attribute = '';
  #value = '';
  #attributes = new Map<string, string>();

  constructor(html: string, builder: BodyBuilder) {
    this.#html = html;
    this.#state = {builder, pre: 0, code: false, lists: []};
  }

  body(): Body {
    this.#close();
    return this.#state.builder.body();
  }

  ontext(start: number, end: number): void {
    this.#text(this.#html.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    this.#text(String.fromCodePoint(codePoint));
  }

  /** @param mark characters of the `]]` before the end */
  oncdata(start: number, end: number, mark: number): void {
    this.#text(this.#html.slice(start, end - mark));
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase();
    this.#attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.#value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value);
  }

  onopentagend(): void {
    if (this.#unseen !== undefined) return;
    if (unseen.has(this.#tag)) this.#unseen = this.#tag;
    if (blocks.has(this.#tag)) this.#close();
    opened.get(this.#tag)?.(this.#state, this.#attributes);
  }

  onselfclosingtag(): void {
    this.onopentagend();
  }

  onclosetag(start: number, end: number): void {
    const tag = this.#html.slice(start, end).toLowerCase();
    if (this.#unseen !== undefined) {
      if (this.#unseen === tag) this.#unseen = undefined;
      return;
    }
    if (blocks.has(tag)) this.#close();
    shut.get(tag)?.(this.#state);
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #text(text: string): void {
    if (this.#unseen !== undefined) return;
    const {builder, pre} = this.#state;
    if (pre > 0) builder.raw(text);
    else builder.flow(text);
  }

  #close(): void {
    const {builder, code} = this.#state;
    if (code) builder.closeCode();
    else builder.close();
  }
}
