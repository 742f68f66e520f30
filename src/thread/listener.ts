import {candidates, type Parent} from './candidates.js';
import {Comparer} from './common.js';
import type {Pair} from './pair.js';
import type {Profile} from './profile.js';
import {QuotationIndex} from './quotation-index.js';
import {pairsOf} from './scene.js';
import {SpineNode, signatureUnder} from './spine.js';
import {statedParent} from './stated-parent.js';

/** Latest comments with a subject of their own that are weighed for a `Re:` which names it. */
const MOST_NAMESAKES = 3;
/** Comments that follow the one whose parent is asked for: who is answered often speaks next. */
const LOOK_AHEAD = 2;
/** Characters of a subject that tell it apart: the site may have cut the rest. */
const SUBJECT_KEY = 40;

/**
 * Goes through a dump comment by comment and pairs each with its possible parents, whatever the spine so far is:
 * the decoder asks it for many spines, the fit for the true one.
 */
export class Listener {
  readonly #profiles: readonly Profile[];
  readonly #quotations: QuotationIndex;
  readonly #comparer: Comparer;
  readonly #bySubject = new Map<string, number[]>();
  readonly #stated: ReadonlyMap<number, number | null>;

  /** @param stated the parents of the placeholders that the format states, by their ids */
  constructor(profiles: readonly Profile[], stated: ReadonlyMap<number, number | null> = new Map()) {
    this.#profiles = profiles;
    this.#stated = stated;
    this.#quotations = new QuotationIndex(profiles);
    this.#comparer = new Comparer(profiles[0]?.lexicon.vocabulary.size ?? 0);
  }

  /** Take the comment of an index, one after the other: gives its possible parents for any spine, nearest first. */
  hear(index: number): (last: SpineNode | undefined) => Pair[] {
    const child = this.#profiles[index] as Profile;
    const next = this.#profiles.slice(index + 1, index + 1 + LOOK_AHEAD);
    const quoted = this.#quotations.find(child);
    const {reply, base} = child.subject;
    const named = reply && base !== '' ? (this.#bySubject.get(base.slice(0, SUBJECT_KEY)) ?? []) : [];
    const namesakes = named.slice(-MOST_NAMESAKES);
    const common = this.#comparer.commonWith(child);
    this.#quotations.add(child);
    if (!reply) this.#remember(child);
    return (last) => {
      const scene = {child, next, quoted, last, subjectKnown: namesakes.length > 0};
      return pairsOf(scene, this.#parents(child, last, quoted, namesakes), common);
    };
  }

  #parents(
    child: Profile,
    last: SpineNode | undefined,
    quoted: ReturnType<QuotationIndex['find']>,
    namesakes: readonly number[],
  ): Parent[] {
    if (child.comment.given !== undefined) return [statedParent(child, last, this.#stated)];
    return candidates(child, last, quoted, namesakes);
  }

  #remember(child: Profile): void {
    const key = child.subject.base.slice(0, SUBJECT_KEY);
    const ids = this.#bySubject.get(key);
    if (ids === undefined) this.#bySubject.set(key, [child.comment.id]);
    else ids.push(child.comment.id);
  }
}

/** The signature of the spine that `spineAfter` gives, without making it. */
export function signatureAfter({scene: {child}, parent}: Pair): number {
  const {id} = child.comment;
  const above = parent.missing ? signatureUnder(undefined, id - 0.5) : parent.node?.signature;
  return signatureUnder(above, id);
}

/** The spine after a comment was put under a parent. */
export function spineAfter({scene: {child}, parent}: Pair): SpineNode {
  const named = child.subject.base === '' ? undefined : child.subject.base;
  let above = parent.node === undefined ? undefined : parent.node.withReply();
  if (parent.missing) {
    const subject = child.subject.reply ? named : undefined;
    above = new SpineNode({order: child.comment.id - 0.5, subject}, undefined, 1);
  }
  return new SpineNode({profile: child, order: child.comment.id, subject: named ?? above?.subject}, above);
}
