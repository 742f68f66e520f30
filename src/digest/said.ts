/** Share of the fewer topic words from which on two pieces say the same. */
const SAME = 0.6;
/** Pieces of a thread that a new one is held against, the last ones: older ones are far away on the page. */
const LATEST = 12;

/** Remembers what the bullets of each thread say, so that no reader is told the same thing twice. */
export class Said {
  readonly #latest = new Map<number, ReadonlySet<number>[]>();

  /** Remember the topic words of a bullet of the thread with that root. */
  add(root: number, terms: readonly number[]): void {
    const latest = this.#latest.get(root) ?? [];
    this.#latest.set(root, [...latest, new Set(terms)].slice(-LATEST));
  }

  /** Whether one of the latest bullets of the thread says much the same. */
  has(root: number, terms: readonly number[]): boolean {
    const own = new Set(terms);
    const shared = (said: ReadonlySet<number>): number => [...own].filter((term) => said.has(term)).length;
    const isSame = (said: ReadonlySet<number>): boolean => {
      const fewer = Math.min(own.size, said.size);
      return fewer > 0 && shared(said) >= fewer * SAME;
    };
    return (this.#latest.get(root) ?? []).some(isSame);
  }
}
