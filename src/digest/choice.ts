import {countWords} from '../text/count-words.js';
import type {LinkedText} from '../text/linked-text.js';
import {bulletWords, withSecondPiece} from './bullet-words.js';
import {DEFAULT_SENTENCES, type FoldOptions} from './fold-options.js';
import {type Offer, OfferQueues} from './offer-queues.js';
import type {Overview} from './overview.js';
import type {Reply} from './replies.js';
import {Said} from './said.js';
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

/** Words that a bullet may have, however small or large the budget. */
const SHORTEST = 20;
const LONGEST = 42;
/** Words of a comment that is banter, and a score that lifts it above. */
const BANTER = 8;
/** In so few comments nobody gets lost, and a few words may be all that there is. */
const HANDFUL = 4;
const LIKED = 4;
/** How much of its best descendant's worth a comment inherits: without it the descendant cannot be shown. */
const INHERITED = 0.5;

/** Words that one bullet may have: twice its share where everybody spoke, and more in a long digest. */
function longestBullet(budget: number, comments: number): number {
  const share = Math.round((2 * budget) / comments);
  return Math.min(LONGEST, Math.max(SHORTEST, Math.round(budget / 6), share));
}

function isShort({units}: Weighed): boolean {
  return units.reduce((sum, {words}) => sum + words, 0) <= BANTER;
}

/** A choice in the making: what is shown so far, and the words that are left. */
export class Choice {
  readonly shown = new Map<number, Shown>();
  readonly #threads: Overview['threads'];
  readonly #parents: Overview['parents'];
  readonly #weighed: ReadonlyMap<number, Weighed>;
  readonly #best: ReadonlyMap<number, number>;
  readonly #options: FoldOptions;
  readonly #said = new Said();
  readonly #isEverything: boolean;
  readonly #replies: ReadonlyMap<number, readonly Reply[]>;
  /** Bullets so far by the id of the comment above them, or by `#` and the root at the top of a section. */
  readonly #drawn = new Map<number | string, number>();
  /** Bullets so far by the root of the thread. */
  readonly #bullets = new Map<number, number>();
  readonly #mostLevels: number;
  /** Words that one bullet may have. */
  readonly #most: number;
  #left: number;

  constructor(
    overview: Overview,
    weighed: ReadonlyMap<number, Weighed>,
    best: ReadonlyMap<number, number>,
    options: FoldOptions,
    budget: number,
  ) {
    this.#threads = overview.threads;
    this.#parents = overview.parents;
    this.#weighed = weighed;
    this.#best = best;
    this.#options = options;
    this.#isEverything = budget === 0;
    this.#replies = overview.replies;
    this.#mostLevels = options.depth ?? Number.POSITIVE_INFINITY;
    this.#most = longestBullet(budget, weighed.size);
    this.#left = budget === 0 ? Number.POSITIVE_INFINITY : budget;
  }

  /**
   * Show comments of some threads while the budget lasts.
   *
   * @param reserved words of the budget that stay for others
   * @returns what was offered and found no room
   */
  serve(roots: readonly number[], reserved: number, more: readonly Offer[] = []): Offer[] {
    const queues = new OfferQueues(
      (offer) => this.#worth(offer),
      (offer) => this.#gain(offer),
    );
    for (const root of roots) queues.add(this.#opening(root));
    queues.add(more);
    const passedOver: Offer[] = [];
    for (let next = queues.next(); next !== undefined; next = queues.next()) {
      if (!this.#maySpeak(next.id)) queues.add(this.#below(next, next.under, next.level, true));
      else if (this.#show(next, this.#left - reserved)) {
        queues.add(this.#below(next, next.id, next.level + 1, false));
      } else passedOver.push(next);
    }
    return passedOver;
  }

  /** The best liked comments that have no bullet in threads that have some, where the limits allow one. */
  hiddenLiked(roots: readonly number[]): Offer[] {
    return roots
      .filter((root) => this.#bullets.has(root))
      .flatMap((root) => this.#likedMost(root) ?? [])
      .filter(({id, level}) => !this.shown.has(id) && level <= this.#mostLevels);
  }

  /**
   * Show these comments, though those above them be folded.
   *
   * @param reserved words of the budget that stay for others
   */
  serveLiked(roots: readonly number[], reserved: number): void {
    for (const offer of this.hiddenLiked(roots)) this.#show(offer, this.#left - reserved);
  }

  /** The comment of a thread that may speak with the best score, the first of them; undefined where nobody liked one. */
  #likedMost(root: number): Offer | undefined {
    let best: number | undefined;
    let most = LIKED - 1;
    for (const id of this.#threads.get(root) ?? []) {
      const score = this.#weighed.get(id)?.comment.score ?? most;
      if (score > most && this.#maySpeak(id)) [best, most] = [id, score];
    }
    if (best === undefined) return undefined;
    const under = this.#shownAbove(best);
    return {
      id: best,
      root,
      under,
      answers: this.#answered(best, root, under),
      level: this.#levelOf(under) + 1,
    };
  }

  /** Whom a bullet must name: nobody where it hangs under the parent or opens its thread, null for a missing comment. */
  #answered(id: number, root: number, under: number | undefined): number | null | undefined {
    const parent = this.#parents.get(id) ?? null;
    if (parent === null || parent === under || (parent === root && root < 0)) return undefined;
    return parent < 0 ? null : parent;
  }

  #shownAbove(id: number): number | undefined {
    let above = this.#parents.get(id) ?? null;
    while (above !== null && !this.shown.has(above)) above = this.#parents.get(above) ?? null;
    return above ?? undefined;
  }

  #levelOf(id: number | undefined): number {
    let level = 0;
    for (let at = id; at !== undefined; at = this.shown.get(at)?.under) level++;
    return level;
  }

  /** Spend what is left on second sentences, the most salient comments first. */
  lengthen(): void {
    const most = this.#options.sentences ?? DEFAULT_SENTENCES;
    const salience = ({id}: Shown): number => this.#weighed.get(id)?.salience ?? 0;
    const order = [...this.shown.values()].sort(
      (one, other) => salience(other) - salience(one) || one.id - other.id,
    );
    for (const shown of order) {
      const room = Math.min(this.#left, this.#most);
      const longer = withSecondPiece(this.#weighed.get(shown.id) as Weighed, shown.text, room, most);
      if (longer === undefined) continue;
      shown.text = longer.text;
      this.#left -= longer.words;
    }
  }

  /** What showing a comment is worth. */
  #worth({id}: Offer): number {
    return (this.#weighed.get(id)?.salience ?? 0) + INHERITED * (this.#best.get(id) ?? 0);
  }

  /** What showing it is worth now: less, the more its thread has got. */
  #gain(offer: Offer): number {
    const worth = this.#worth(offer);
    const share = Math.sqrt(this.#threads.get(offer.root)?.length ?? 1);
    const inTurn = (worth * share) / (share + (this.#bullets.get(offer.root) ?? 0));
    return offer.under === undefined ? inTurn + worth : inTurn;
  }

  /** The first comment of a thread, or those that answer its missing root. */
  #opening(root: number): Offer[] {
    const ids = root > 0 ? [root] : (this.#replies.get(root) ?? []).map(({id}) => id);
    return ids.map((id) => ({id, root, under: undefined, answers: undefined, level: 1}));
  }

  /** The replies to a comment; `isNamed` where their bullets hang elsewhere and must name it. */
  #below({id, root}: Offer, under: number | undefined, level: number, isNamed: boolean): Offer[] {
    if (level > this.#mostLevels) return [];
    return (this.#replies.get(id) ?? []).map((reply) => {
      const answers = reply.missing ? null : isNamed ? id : undefined;
      return {id: reply.id, root, under, level, answers};
    });
  }

  /** Whether a comment has words to show and is scored high enough. */
  #maySpeak(id: number): boolean {
    const {comment, units} = this.#weighed.get(id) as Weighed;
    const {minScore} = this.#options;
    if (minScore !== undefined && comment.score !== undefined && comment.score < minScore) return false;
    return this.#isEverything || (units.length > 0 && !this.#isBanter(id));
  }

  /** A few words in answer to a few words, unless many liked them: a chain of these folds into the one count. */
  #isBanter(id: number): boolean {
    if (this.#weighed.size <= HANDFUL) return false;
    const parent = this.#parents.get(id) ?? null;
    const above = parent === null ? undefined : this.#weighed.get(parent);
    const own = this.#weighed.get(id) as Weighed;
    return above !== undefined && isShort(above) && isShort(own) && (own.comment.score ?? 0) < LIKED;
  }

  #show({id, root, under, answers}: Offer, left: number): boolean {
    const siblings = under ?? `#${root}`;
    const drawn = this.#drawn.get(siblings) ?? 0;
    if (drawn >= (this.#options.replies ?? Number.POSITIVE_INFINITY)) return false;
    const weighed = this.#weighed.get(id) as Weighed;
    const name = countWords(weighed.comment.author);
    const chosen = this.#isEverything
      ? {text: wholeText(weighed.comment), words: 0, terms: []}
      : bulletWords(weighed, this.#most, left - name, (terms) => this.#said.has(root, terms));
    if (chosen === undefined) return false;
    this.shown.set(id, {id, text: chosen.text, under, answers});
    this.#said.add(root, chosen.terms);
    this.#drawn.set(siblings, drawn + 1);
    this.#bullets.set(root, (this.#bullets.get(root) ?? 0) + 1);
    this.#left -= name + chosen.words;
    return true;
  }
}
