import type {Pair} from '../pair.js';
import type {Signal} from './signal.js';

/** A quotation stands in the parent's own words in nine of ten cases, and never only in somebody else's. */
export const quotation: Signal = {
  name: 'quotation',
  describes: 'a quotation stands in the parent’s own words, a quotation in it among the parent’s quotations',
  features: {
    share: quotedShare,
    /** The best share found in any earlier comment; -1 where nothing is quoted. */
    best: ({scene}) => scene.quoted?.best ?? -1,
    /** How far this parent's share is below the best. */
    behind: (pair) =>
      pair.scene.quoted === undefined ? -1 : pair.scene.quoted.best - Math.max(0, quotedShare(pair)),
    deeper: ({common, scene}) => (scene.child.quoted.has(2) ? (common?.deeper ?? 0) : -1),
    runs: ({common}) => Math.min(common?.runs ?? -1, 8),
    phrases: ({common, scene}) => (scene.child.phrases.length === 0 ? -1 : Math.min(common?.phrases ?? 0, 2)),
  },
  because(pair, speaksFor) {
    const {scene, common} = pair;
    if (quotedShare(pair) > 0 && speaksFor) return 'it quotes this comment';
    if (scene.quoted !== undefined && scene.quoted.best > 0 && !speaksFor) return 'it quotes another comment';
    if (scene.quoted !== undefined && scene.quoted.best === 0)
      return 'what it quotes stands in no comment of the dump';
    if ((common?.phrases ?? 0) > 0) return 'it repeats a phrase of this comment in quotation marks';
    return (common?.runs ?? 0) > 0
      ? 'both hold the same four words in a row'
      : 'it quotes nothing of this comment';
  },
};

/** Share of the quoted words found in the parent's own: -1 where nothing is quoted or the parent cannot be read. */
export function quotedShare({scene, parent}: Pair): number {
  const id = parent.node?.profile?.comment.id;
  return scene.quoted === undefined || id === undefined ? -1 : (scene.quoted.found.get(id) ?? 0);
}
