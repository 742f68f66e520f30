import type {Emphasis, Link, PhrasingContent, Strong, Text} from 'mdast';
import {harmless} from '../text/harmless.js';
import {safeUrl} from '../text/safe-url.js';
import type {Span} from '../types.js';

/** Plain words, controls replaced before Markdown looks at what stands beside them; never a line break, so that a bullet stays one line and a heading a heading. */
export function text(value: string): Text {
  return {type: 'text', value: harmless(value.replace(/\s+/g, ' '))};
}

export function strong(value: string): Strong {
  return {type: 'strong', children: [text(value)]};
}

export function emphasis(value: string): Emphasis {
  return {type: 'emphasis', children: [text(value)]};
}

declare module 'mdast' {
  interface TextData {
    /** True for a number in brackets that we put there: no text of the dump, so that it needs no escape. */
    isMark?: boolean;
  }
}

/** `[1]`, which names a row of a numbered list. */
export function mark(number: number): Text {
  return {type: 'text', value: `[${number}]`, data: {isMark: true}};
}

/** A link, or only its words where the URL is not safe to follow. */
export function link(url: string, value: string): Link | Text {
  const safe = safeUrl(url);
  return safe === undefined ? text(value) : {type: 'link', url: safe, children: [text(value)]};
}

/** Words with their links. */
export function linked(value: string, spans: readonly Span[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  let at = 0;
  for (const {start, end, url} of [...spans].sort((one, other) => one.start - other.start)) {
    if (start < at || end > value.length || start >= end) continue;
    if (start > at) result.push(text(value.slice(at, start)));
    result.push(link(url, value.slice(start, end)));
    at = end;
  }
  if (at < value.length) result.push(text(value.slice(at)));
  return result;
}

/** Neighbouring texts as one: what writes them looks at each text for all that Markdown may take for a mark. */
export function joined(parts: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (isPlain(part) && last !== undefined && isPlain(last)) {
      result[result.length - 1] = {type: 'text', value: last.value + part.value};
    } else {
      result.push(part);
    }
  }
  return result;
}

function isPlain(part: PhrasingContent): part is Text {
  return part.type === 'text' && part.data?.isMark !== true;
}
