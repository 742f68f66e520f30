import type {Comment} from '../../src/types.js';
import type {Known} from './simulate.js';

/** At most this share of the comments is hidden, twice as many of the low-scored as of the others. */
const MOST_HIDDEN = 0.35;
/** Share of the threads left out. */
const LEFT_OUT = 0.1;
/** Share of the variations that lose their subjects and scores, as other sites have none, and hide nothing. */
const SUBJECTLESS = 0.25;

/**
 * Another story from a known one: some comments hidden, so that their replies answer a missing one, some threads left
 * out and the others in another order. A few real stories so show many more places than their own.
 */
export function vary(known: Known, random: () => number): Known {
  const {dump, parents, hidden} = known;
  const isSubjectless = random() < SUBJECTLESS;
  const share = isSubjectless ? 0 : random() * MOST_HIDDEN;
  const isHidden = dump.comments.map(({score}) => random() < share * ((score ?? 1) <= 1 ? 1.5 : 0.8));
  const threads = shuffled(threadsOf(known), random).filter(() => random() > LEFT_OUT);
  const order = threads.flat().filter((index) => !isHidden[index]);
  const places = new Map(order.map((index, place) => [index, place]));
  const visible = (index: number): number | null => {
    let above = parents[index] ?? null;
    while (above !== null && isHidden[above]) above = parents[above] ?? null;
    return above === null ? null : (places.get(above) ?? null);
  };
  const missing = (index: number): string | null => {
    const above = parents[index] ?? null;
    return hidden[index] ?? (above !== null && isHidden[above] ? `hidden ${above}` : null);
  };
  return {
    dump: {
      ...dump,
      comments: order.map((index, place) => {
        const comment = {...(dump.comments[index] as Comment), id: place + 1};
        return isSubjectless ? withoutSubject(comment) : comment;
      }),
    },
    parents: order.map(visible),
    hidden: order.map(missing),
  };
}

/** Indexes of the comments of each thread; a hidden opener's replies are one thread. */
function threadsOf({parents, hidden}: Known): number[][] {
  const threads: number[][] = [];
  for (const [index, parent] of parents.entries()) {
    const last = threads[threads.length - 1];
    const opener = hidden[last?.[0] ?? index];
    const isSibling = opener != null && hidden[index] === opener;
    if (last !== undefined && (parent !== null || isSibling)) last.push(index);
    else threads.push([index]);
  }
  return threads;
}

/** Fisher and Yates's shuffle. */
function shuffled<Item>(items: Item[], random: () => number): Item[] {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other] as Item, items[last] as Item];
  }
  return items;
}

function withoutSubject({score: _, ...comment}: Comment): Comment {
  return {...comment, subject: ''};
}
