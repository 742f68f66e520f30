import TinyQueue from 'tinyqueue';
import {countWords} from '../text/count-words.js';
import {joinLinked, type LinkedText} from '../text/linked-text.js';
import {clip} from './clip.js';
import {DEFAULT_SENTENCES, type FoldOptions} from './fold-options.js';
import type {Overview} from './overview.js';
import {repliesOf} from './replies.js';
import type {Weighed} from './salience.js';
import {wholeText} from './units.js';

/** A comment that gets a bullet. */
export interface Shown {
  id: number;
  text: LinkedText;
  /** Id of the shown comment that its bullet hangs under; undefined at the top of a section. */
  under: number | undefined;
  /** The comment it answers where `under` is another: an id, or null for one that the dump lacks. */
  answers: number | null | undefined;
}

/** A comment that could be shown next. */
interface Waiting extends Omit<Shown, 'text'> {
  root: number;
  level: number;
  gain: number;
}

/** Words that a section needs to say something. */
const SECTION_WORDS = 42;
/** Share of the budget for threads of one comment, where there are longer ones. */
const SINGLES_SHARE = 0.3;
const SINGLE_WORDS = 24;
/** Fewer words than this make no bullet. */
const FEWEST_WORDS = 8;
/** How much of its best descendant's worth a comment inherits: without it the descendant cannot be shown. */
const INHERITED = 0.5;
/** A second piece is worth its words from here on. */
const WORTH_A_SECOND = 1.45;

/**
 * Choose the comments that get a bullet, and their words, within a budget: always the most salient one whose parent is
 * shown, sections taking turns by size. A comment that may not be shown passes its replies on to the one above it.
 *
 * @param budget words of all bullets together, names included; 0 shows everything that the limits allow
 * @returns the shown comments by id
 */
export function choose(
  overview: Overview,
  weighed: ReadonlyMap<number, Weighed>,
  options: FoldOptions,
  budget: number,
): Map<number, Shown> {
  const replies = repliesOf(overview);
  const shown = new Map<number, Shown>();
  const drawn = new Map<number, number>();
  const spent = new Map<number, number>();
  const best = bestBelow(overview, weighed);
  const most = budget === 0 ? Number.POSITIVE_INFINITY : Math.min(40, Math.max(16, Math.round(budget / 8)));
  let left = budget === 0 ? Number.POSITIVE_INFINITY : budget;

  const gain = ({id, root, under}: Omit<Waiting, 'gain'>): number => {
    const worth = (weighed.get(id)?.salience ?? 0) + INHERITED * (best.get(id) ?? 0);
    const share = Math.sqrt(overview.threads.get(root)?.length ?? 1);
    return (worth * share) / (share + (spent.get(root) ?? 0)) + (under === undefined ? worth : 0);
  };
  const queue = new TinyQueue<Waiting>([], (one, other) => other.gain - one.gain || one.id - other.id);
  const offer = (waiting: Omit<Waiting, 'gain'>): void => queue.push({...waiting, gain: gain(waiting)});
  const offerReplies = (id: number, from: Omit<Waiting, 'gain' | 'id' | 'answers'>, named: boolean): void => {
    for (const reply of replies.get(id) ?? []) {
      offer({...from, id: reply.id, answers: reply.missing ? null : named ? id : undefined});
    }
  };

  const serve = (stop: number): void => {
    while (queue.length > 0 && left > stop) {
      const next = queue.pop() as Waiting;
      const now = gain(next);
      if (now < next.gain && queue.length > 0 && now < (queue.peek() as Waiting).gain) {
        queue.push({...next, gain: now});
        continue;
      }
      const {id, root, under, level, answers} = next;
      const {comment, units} = weighed.get(id) as Weighed;
      const may =
        (comment.score ?? Number.POSITIVE_INFINITY) >= (options.minScore ?? Number.NEGATIVE_INFINITY);
      if (!may || (units.length === 0 && budget !== 0)) {
        offerReplies(id, {root, under, level}, true);
        continue;
      }
      const siblings = drawn.get(under ?? -root) ?? 0;
      if (under !== undefined && siblings >= (options.replies ?? Number.POSITIVE_INFINITY)) continue;
      const name = countWords(comment.author);
      if (left - name - stop < FEWEST_WORDS) continue;
      const text =
        budget === 0 ? wholeText(comment) : clip(units[0] as LinkedText, Math.min(most, left - name - stop));
      shown.set(id, {id, text, under, answers});
      drawn.set(under ?? -root, siblings + 1);
      spent.set(root, (spent.get(root) ?? 0) + 1);
      left -= name + countWords(text.text);
      if (level < (options.depth ?? Number.POSITIVE_INFINITY)) {
        offerReplies(id, {root, under: id, level: level + 1}, false);
      }
    }
  };

  const {sections, singles} = ranked(overview, weighed, best);
  const forSingles =
    sections.length === 0 ? 0 : Math.min(Math.round(budget * SINGLES_SHARE), singles.length * SINGLE_WORDS);
  const mostSections =
    budget === 0 ? sections.length : Math.max(1, Math.floor((budget - forSingles) / SECTION_WORDS));
  const open = (root: number): void => {
    const from = {root, under: undefined, level: 1};
    if (root > 0) offer({...from, id: root, answers: undefined});
    else for (const reply of replies.get(root) ?? []) offer({...from, id: reply.id, answers: undefined});
  };
  for (const root of sections.slice(0, mostSections)) open(root);
  serve(forSingles);
  const rest = queue.data.splice(0);
  queue.length = 0;
  for (const root of singles) open(root);
  serve(0);
  for (const waiting of rest) queue.push(waiting);
  serve(0);
  if (budget !== 0) lengthen(shown, weighed, options.sentences ?? DEFAULT_SENTENCES, most, left);
  return shown;
}

/** The threads of several comments and of one, the weightiest first. */
function ranked(
  {threads}: Overview,
  weighed: ReadonlyMap<number, Weighed>,
  best: ReadonlyMap<number, number>,
): {sections: number[]; singles: number[]} {
  const weight = (root: number): number => {
    const size = threads.get(root)?.length ?? 1;
    return Math.max(weighed.get(root)?.salience ?? 0, best.get(root) ?? 0) + Math.log(size);
  };
  const roots = [...threads.keys()].sort((one, other) => weight(other) - weight(one) || one - other);
  const isSection = (root: number): boolean => (threads.get(root)?.length ?? 0) > 1;
  return {sections: roots.filter(isSection), singles: roots.filter((root) => !isSection(root))};
}

/** The salience of the most salient comment below each. */
function bestBelow({parents}: Overview, weighed: ReadonlyMap<number, Weighed>): Map<number, number> {
  const best = new Map<number, number>();
  for (const [id, parent] of [...parents].reverse()) {
    if (parent === null) continue;
    const own = Math.max(weighed.get(id)?.salience ?? 0, best.get(id) ?? 0);
    best.set(parent, Math.max(best.get(parent) ?? 0, own));
  }
  return best;
}

/** Spend what is left on second sentences, the most salient comments first. */
function lengthen(
  shown: ReadonlyMap<number, Shown>,
  weighed: ReadonlyMap<number, Weighed>,
  sentences: number,
  most: number,
  budget: number,
): void {
  let left = budget;
  const order = [...shown.values()].map((each) => ({each, from: weighed.get(each.id) as Weighed}));
  order.sort((one, other) => other.from.salience - one.from.salience || one.each.id - other.each.id);
  for (const {each, from} of order) {
    const [first, second] = from.units;
    if (first === undefined || second === undefined || each.text.text !== first.text) continue;
    const fits = second.words <= Math.min(left, most) && first.sentences + second.sentences <= sentences;
    if (!fits || second.worth < WORTH_A_SECOND) continue;
    const [early, late] = first.order < second.order ? [first, second] : [second, first];
    each.text = joinLinked([early, late], late.order === early.order + 1 ? ' ' : ' … ');
    left -= second.words;
  }
}
