import type {Container} from './containers.js';

/**
 * Put children below their parents and the missing mails away that part nobody, after Zawinski's step 4: one without
 * replies, one that a thread of one reply begins with, and one above nothing but another missing one. Unlike his, a
 * missing mail between two others stays: who answers it does not answer the mail above it.
 *
 * @returns the first of every thread, in the order of the threads' first mails.
 */
export function arrange(all: readonly Container[]): Container[] {
  const tops: Container[] = [];
  for (const place of all) {
    if (place.parent === undefined) tops.push(place);
    else place.parent.children.push(place);
  }
  const kept: Container[] = [];
  for (const place of topDown(tops).reverse()) {
    place.children = sorted(place.children.flatMap((child) => needed(child)));
    if (place.mail === undefined || place.children.length > 0) {
      const orders = place.children.map((child) => child.order);
      place.order = orders.reduce(
        (least, order) => Math.min(least, order),
        place.mail ? place.order : Number.MAX_SAFE_INTEGER,
      );
    }
  }
  for (const place of tops) {
    const first = withoutLoneTop(place);
    if (first !== undefined) kept.push(first);
  }
  return kept.sort((one, other) => one.order - other.order);
}

/** Parents before their children, whatever the depth. */
function topDown(tops: readonly Container[]): Container[] {
  const result = [...tops];
  for (const place of result) for (const child of place.children) result.push(child);
  return result;
}

/** A child as its parent keeps it. */
function needed(child: Container): Container[] {
  if (child.mail !== undefined || child.children.length > 1) return [child];
  const [only] = child.children;
  if (only === undefined) return [];
  return only.mail === undefined ? [only] : [child];
}

function withoutLoneTop(place: Container): Container | undefined {
  let first: Container | undefined = place;
  while (first !== undefined && first.mail === undefined && first.children.length < 2) {
    first = first.children[0];
  }
  return first;
}

/** Siblings by date; one without a date stays behind the one that it follows in the box. */
function sorted(children: Container[]): Container[] {
  if (children.length < 2) return children;
  let latest = Number.NEGATIVE_INFINITY;
  const dated = children
    .sort((one, other) => one.order - other.order)
    .map((place) => {
      latest = dateOf(place) ?? latest;
      return {place, date: latest};
    });
  return dated
    .sort((one, other) => one.date - other.date || one.place.order - other.place.order)
    .map(({place}) => place);
}

/** When a mail was sent; a missing one at the latest when the first of its replies was. */
function dateOf(place: Container): number | undefined {
  return place.mail === undefined ? place.children[0]?.mail?.date : place.mail.date;
}
