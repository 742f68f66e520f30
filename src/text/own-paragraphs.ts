import type {Comment, Paragraph} from '../types.js';

/** What the author of a comment said: no quotations, no attribution lines, no signature, no listings. */
export function ownParagraphs(comment: Comment): Paragraph[] {
  return comment.paragraphs.filter(({quote, role}) => quote === 0 && role === undefined);
}
