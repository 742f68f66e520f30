import type {Comment, Paragraph, Story} from '../../types.js';

/** What a comment says, before it has a number and a place in the dump. */
export type Words = Omit<Comment, 'id' | 'position' | 'given' | 'depth'>;

/** A comment of a JSON text, or a parent that the text says is missing. */
export interface Entry {
  /** Offset of its object in the text. */
  start: number;
  /** What it answers, null at top level; left out where the text does not say. */
  parent?: Entry | null;
  /** Left out where the comment is missing. */
  words?: Words;
  /** The missing comment's subject, where it is known. */
  subject?: string;
}

/** What a JSON text says of the story, before it has a place. */
export type StoryWords = Omit<Story, 'position'>;

/** A paragraph before it has a place. */
export type LooseParagraph = Omit<Paragraph, 'position'>;
