import TinyQueue from 'tinyqueue';

/** A comment that may be shown next, since the one above it is. */
export interface Offer {
  id: number;
  /** Root of its thread. */
  root: number;
  /** Id of the shown comment that its bullet would hang under; undefined at the top of a section. */
  under: number | undefined;
  /** The comment it answers where `under` is another: an id, or null for one that the dump lacks. */
  answers: number | null | undefined;
  /** Level of its bullet, from 1. */
  level: number;
}

/**
 * The offers of many threads, the best first. What an offer gains changes only with its own thread, so each thread
 * has a queue of its own in the order of lasting worth, and only their heads are compared: no offer is weighed twice.
 */
export class OfferQueues {
  readonly #queues = new Map<number, TinyQueue<Offer & {worth: number}>>();
  readonly #heads = new TinyQueue<{root: number; gain: number}>(
    [],
    (one, other) => other.gain - one.gain || one.root - other.root,
  );
  readonly #worth: (offer: Offer) => number;
  readonly #gain: (offer: Offer) => number;
  /** The thread whose offer was taken last: it has no head until the next one is asked for. */
  #open: number | undefined;
  #hasStarted = false;

  /**
   * @param worth what an offer is worth, whatever its thread has got so far
   * @param gain what it is worth now
   */
  constructor(worth: (offer: Offer) => number, gain: (offer: Offer) => number) {
    this.#worth = worth;
    this.#gain = gain;
  }

  /** Add offers: of any thread before the first is taken, then only of the thread whose offer was taken last. */
  add(offers: readonly Offer[]): void {
    for (const offer of offers) {
      const queue = this.#queues.get(offer.root) ?? this.#newQueue(offer.root);
      queue.push({...offer, worth: this.#worth(offer)});
    }
  }

  /** Take the best offer. */
  next(): Offer | undefined {
    if (this.#open !== undefined) this.#pushHead(this.#open);
    else if (!this.#hasStarted) for (const root of this.#queues.keys()) this.#pushHead(root);
    this.#hasStarted = true;
    const head = this.#heads.pop();
    this.#open = head?.root;
    return head === undefined ? undefined : this.#queues.get(head.root)?.pop();
  }

  #newQueue(root: number): TinyQueue<Offer & {worth: number}> {
    const queue = new TinyQueue<Offer & {worth: number}>([], (one, other) => {
      const isTop = Number(one.under !== undefined) - Number(other.under !== undefined);
      return isTop || other.worth - one.worth || one.id - other.id;
    });
    this.#queues.set(root, queue);
    return queue;
  }

  #pushHead(root: number): void {
    const first = this.#queues.get(root)?.peek();
    if (first !== undefined) this.#heads.push({root, gain: this.#gain(first)});
  }
}
