import {joinLinked, type LinkedText} from '../text/linked-text.js';
import {clip} from './clip.js';
import type {Weighed} from './salience.js';

/** A whole piece stands for the comment's best one where it is worth nearly as much. */
const NEARLY = 0.5;
/** Room for fewer words than this is not worth a piece that is cut. */
const FEWEST_CUT = 10;
/** A piece that is so few words too long is shown whole: they are mostly its point. */
const LAST_WORDS = 5;
/** A second piece is worth its words from here on. */
const WORTH_A_SECOND = 1.6;
/** … and from so many words on: a shorter one says something only with its neighbour. */
const FEWEST_SECOND = 5;

/** An item of a list often has no mark at its end: `…` keeps it apart from the next. */
const ENDED = /[.!?:;…。！？]['"”’)\]]*$/u;

/** The words of a bullet and the pieces that they are. */
export interface BulletWords {
  text: LinkedText;
  words: number;
  /** Topic words of the pieces. */
  terms: readonly number[];
}

/**
 * The best of a comment that fits into so many words: whole if some good piece does, else its best piece cut short;
 * undefined where neither says enough. What was said before is told again only where the comment has nothing else.
 *
 * @param room words that a bullet should have at most
 * @param left words that there are for all bullets
 */
export function bulletWords(
  {units}: Weighed,
  room: number,
  left: number,
  isSaid: (terms: readonly number[]) => boolean,
): BulletWords | undefined {
  const news = units.filter(({terms}) => !isSaid(terms));
  const offered = news.length > 0 ? news : units;
  const best = offered[0];
  if (best === undefined) return undefined;
  const {terms} = best;
  const most = Math.min(room, left);
  const whole =
    offered.find((unit) => unit.words <= most && unit.worth >= best.worth - NEARLY) ??
    (best.words <= Math.min(room + LAST_WORDS, left) ? best : undefined);
  if (whole !== undefined) return {text: whole, words: whole.words, terms: whole.terms};
  return most < FEWEST_CUT ? undefined : {text: clip(best, most - 1), words: most, terms};
}

/**
 * The bullet with a second piece, in the comment's own order, `…` between them where words were left out;
 * undefined where no second piece is good and short enough.
 *
 * @param most sentences in a bullet
 */
export function withSecondPiece(
  {units}: Weighed,
  shown: LinkedText,
  room: number,
  most: number,
): BulletWords | undefined {
  const first = units.find((unit) => unit.text === shown.text);
  const second = units.find(
    (unit) =>
      unit !== first &&
      unit.words < room &&
      unit.words >= FEWEST_SECOND &&
      unit.worth >= WORTH_A_SECOND &&
      unit.sentences + (first?.sentences ?? 0) <= most,
  );
  if (first === undefined || second === undefined) return undefined;
  const [early, late] = first.order < second.order ? [first, second] : [second, first];
  const goesOn = late.order === early.order + 1 && ENDED.test(early.text);
  const between = goesOn ? ' ' : ' … ';
  return {
    text: joinLinked([early, late], between),
    words: second.words + (between === ' ' ? 0 : 1),
    terms: second.terms,
  };
}
