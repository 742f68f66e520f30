import type {Link} from '../types.js';

/** Of the links less sure than this about half are wrong (`npm run accuracy`). */
const LEAST = 0.7;

/** True for a link that a reader should doubt. */
export function isDoubtful({confidence}: Link): boolean {
  return confidence < LEAST;
}
