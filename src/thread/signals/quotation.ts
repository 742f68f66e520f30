import type {Pair} from '../candidates.js';
import {weights} from '../weights.js';
import type {Signal} from './signal.js';

/** Share of the quoted runs from which on a quotation counts as found. */
const FOUND = 0.3;

/** A quotation stands in the parent's own words in nine of ten cases, and never only in somebody else's. */
export const quotation: Signal = {
  name: 'quotation',
  describes: 'a quotation stands in the parent’s own words; quoted quotations in the parent’s quotations',
  weigh(pair) {
    const {quoted, parent, common} = pair;
    if (quoted === undefined) return 0;
    const deeper = (parent.missing ? 0 : (common?.deeper ?? 0)) * weights.quotedTwice;
    if (quoted.best < FOUND)
      return deeper + (lacks(pair) ? weights.quotedNowhere : weights.quotedNowhereVisible);
    return deeper + (share(pair) >= FOUND ? weights.quoted * share(pair) : weights.quotedElsewhere);
  },
  because(pair) {
    if ((pair.quoted?.best ?? 0) < FOUND) return 'it quotes words that no comment of the dump holds';
    return share(pair) >= FOUND ? 'it quotes this comment' : 'it quotes another comment';
  },
};

/** Share of the quotation that stands in the parent's own words: 0 for a parent that nobody can read. */
function share({quoted, parent}: Pair): number {
  const id = parent.missing ? undefined : parent.node?.profile?.comment.id;
  return id === undefined ? 0 : (quoted?.found.get(id) ?? 0);
}

function lacks({parent}: Pair): boolean {
  return parent.missing || (parent.node !== undefined && parent.node.profile === undefined);
}
