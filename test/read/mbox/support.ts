import {readFileSync} from 'node:fs';
import {mbox} from '../../../src/read/mbox/mbox.js';
import {lines} from '../../../src/text/lines.js';
import type {Comment, Dump} from '../../../src/types.js';

/** Our own boxes, with the name of each one's dump. */
export const boxes = {
  'mbox-list': 'input.mbox',
  'mbox-two-threads': 'input.mbox',
  'mbox-broken': 'input.mbox',
  'mbox-pipermail': 'input.mbox',
  eml: 'input.eml',
} as const;

export type BoxName = keyof typeof boxes;

export const boxNames = Object.keys(boxes) as BoxName[];

/** Bytes of a fixture. */
export function bytesOf(name: BoxName): Uint8Array {
  return readFileSync(new URL(`../../../fixtures/${name}/${boxes[name]}`, import.meta.url));
}

/** Read bytes, or a text whose bytes nobody knows. */
export function readMail(input: string | Uint8Array): Dump {
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  return mbox.read(lines(text), typeof input === 'string' ? {text} : {text, bytes: input});
}

/** Read a text as bytes; latin1 where it stands for bytes. */
export function readBytes(text: string, encoding: BufferEncoding = 'utf8'): Dump {
  return readMail(Buffer.from(text, encoding));
}

/** Read one mail with such a body. */
export function body(text: string, headers = ''): Comment {
  const dump = readBytes(`From: Ada <ada@example.org>\nSubject: Tide\n${headers}\n${text}`);
  return dump.comments[0] as Comment;
}

/** The paragraphs of a comment as `depth role: text`, own words as the text alone. */
export function shown({paragraphs}: Comment): string[] {
  return paragraphs.map(({quote, role, text}) => {
    const about = [quote > 0 ? '>'.repeat(quote) : '', role ?? ''].join('').trim();
    return about === '' ? text : `${about} ${text}`;
  });
}

/** Index from 1 of the nearest visible ancestor of every comment. */
export function parents({comments, missing = []}: Dump): (number | null)[] {
  const above = new Map(missing.map(({id, parent}) => [id, parent]));
  return comments.map(({given}) => {
    let parent = given ?? null;
    while (parent !== null && parent < 0) parent = above.get(parent) ?? null;
    return parent;
  });
}

/** The paragraphs of a mail with such a body, as `shown` has them. */
export function roles(text: string): string[] {
  return shown(body(text));
}
