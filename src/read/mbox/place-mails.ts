import {type Container, container, link} from './containers.js';
import type {Mail} from './mail.js';

/** Every mail's place, and the places of those that are missing. */
export interface Places {
  all: Container[];
  /** Mails that answer one of their own replies: they stand at the top of their thread. */
  circular: Mail[];
}

/**
 * Give every mail its place, after Jamie Zawinski, https://www.jwz.org/doc/threading.html, steps 1 and 5, but for:
 *
 * - a mail's own headers are heard before what other mails' References say of it, whatever the order in the box;
 * - In-Reply-To comes before References where the box has the mail that it names;
 * - an id without `@` counts only where a mail has it: people answer git's "Message-ID to be used as In-Reply-To?"
 *   with `yes`, and every such mail would be one thread;
 * - others' References move a mail without headers of its own only where its subject is a reply's.
 */
export function placeMails(mails: readonly Mail[]): Places {
  const all = mails.map((mail, order) => container(order, mail));
  const byId = new Map<string, Container>();
  for (const place of all) if (place.mail?.id !== undefined) byId.set(place.mail.id, place);
  const places = {all, circular: [] as Mail[]};
  const chains = mails.map((mail) => mail.references.filter((id) => id !== mail.id && isId(id, byId)));
  const answering = new Set<Container>();
  for (const [order, mail] of mails.entries()) {
    const place = all[order] as Container;
    const parent = parentId(mail, chains[order] ?? [], byId);
    if (parent === undefined) continue;
    answering.add(place);
    if (!link(place, placeOf(parent, byId, all, order))) places.circular.push(mail);
  }
  const follows = (place: Container): boolean => !answering.has(place) && place.mail?.about.reply !== false;
  for (const [order, chain] of chains.entries()) linkChain(chain, order, byId, all, follows);
  linkSubjects(all, answering);
  return places;
}

function isId(id: string, byId: ReadonlyMap<string, Container>): boolean {
  return id.includes('@') || byId.has(id);
}

/** The mail that one answers, by the header that names one of the box or else by the likelier one. */
function parentId(
  mail: Mail,
  chain: readonly string[],
  byId: ReadonlyMap<string, Container>,
): string | undefined {
  const named = mail.inReplyTo.filter((id) => id !== mail.id && isId(id, byId));
  return named.find((id) => byId.get(id)?.mail !== undefined) ?? chain[chain.length - 1] ?? named[0];
}

function placeOf(id: string, byId: Map<string, Container>, all: Container[], order: number): Container {
  const known = byId.get(id);
  if (known !== undefined) return known;
  const missing = container(order);
  byId.set(id, missing);
  all.push(missing);
  return missing;
}

/** Believe a mail's References of the mails above it that say nothing themselves, the missing ones first of all. */
function linkChain(
  chain: readonly string[],
  order: number,
  byId: Map<string, Container>,
  all: Container[],
  follows: (place: Container) => boolean,
): void {
  let parent: Container | undefined;
  for (const id of chain) {
    const place = placeOf(id, byId, all, order);
    if (parent !== undefined && place !== parent && follows(place)) link(place, parent);
    parent = place;
  }
}

/** Where no header speaks, a reply goes to the thread of its subject; to a missing mail's where there is none. */
function linkSubjects(all: Container[], answering: ReadonlySet<Container>): void {
  const tops = all.filter((place) => place.parent === undefined);
  const silent = tops.filter(
    (place) => place.mail?.about.reply === true && place.mail.about.base !== '' && !answering.has(place),
  );
  if (silent.length === 0) return;
  const threads = new Map<string, Container>();
  for (const place of tops) {
    if (place.mail === undefined || place.mail.about.reply) continue;
    if (!threads.has(place.mail.about.base)) threads.set(place.mail.about.base, place);
  }
  for (const place of all) {
    const parent = place.parent;
    if (parent === undefined || parent.mail !== undefined || parent.parent !== undefined) continue;
    const base = place.mail?.about.base ?? '';
    if (!threads.has(base)) threads.set(base, parent);
  }
  for (const place of silent) {
    const base = place.mail?.about.base ?? '';
    const thread = threads.get(base) ?? container(place.order);
    if (thread.mail === undefined && !threads.has(base)) all.push(thread);
    threads.set(base, thread);
    if (link(place, thread)) place.isGuessed = true;
  }
}
