import type {Paragraph, Reference} from '../../types.js';

/** A paragraph of a body that was not written in plain text: its words have no place of their own in the input. */
export type BodyParagraph = Omit<Paragraph, 'position'>;

/** What a body of HTML or Markdown says. */
export interface Body {
  paragraphs: BodyParagraph[];
  /** What the marks in the paragraphs stand for, before them those that were asked for. */
  links: Reference[];
}
