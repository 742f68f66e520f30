import {read} from '../../src/read/read.js';
import type {Dump} from '../../src/types.js';

/** What a test says of a comment; the rest is made up. */
export interface Said {
  subject?: string;
  author?: string;
  score?: number;
  text?: string;
}

/** A dump of comments, read from the text that the mirror would show for them. */
export function makeDump(said: readonly Said[]): Dump {
  const comments = said.map(({subject = 'Re:', author, score = 2, text}, index) => {
    const by =
      author === 'Anonymous Coward' ? author : `${author ?? `reader${index + 1}`} ( ${1000 + index} )`;
    return `${subject} (Score:${score})\n\nby ${by}\n\n${text ?? `Remark number ${index + 1}.`}\n\n`;
  });
  return read(comments.join(''));
}
