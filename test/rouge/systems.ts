import {summarize} from '../../src/summarize.js';
import {digestLines} from './digest-lines.js';
import {mix} from './mix.js';
import {oracle} from './oracle.js';
import {inOrder, type Said, saidIn} from './said.js';
import {jsonDump, type SummarizedThread} from './summarized-threads.js';
import {textRank} from './text-rank.js';

/** Words that a summary may have, names included. */
export const WORDS = 75;

/** A way to summarize a thread. */
export interface System {
  name: string;
  /** `First name: text`, a line each. */
  summary(thread: SummarizedThread): string;
}

/** What the command makes of a thread: `threadfold --from json --to json --words 75` in this process. */
export const ours: System = {
  name: 'threadfold',
  summary: (thread) => digestLines(summarize(jsonDump(thread), {from: 'json', to: 'json', words: WORDS})),
};

/** The rule that is hardest to beat. */
export const eachInTurn: System = {
  name: 'first sentence of each message, in turn',
  summary: (thread) => inOrder(fitting(inTurn(saidIn(thread)))),
};

/** The simple rules to beat. */
export const simple: readonly System[] = [
  {name: 'TextRank', summary: (thread) => inOrder(fitting(ranked(saidIn(thread))))},
  {name: 'first sentences of the thread', summary: (thread) => inOrder(fitting(saidIn(thread)))},
  eachInTurn,
];

/** The best that is known to choose sentences without the reply tree. */
export const mixed: System = {
  name: 'the mix, without a tree',
  summary: (thread) => inOrder(mix(saidIn(thread), thread.title, WORDS)),
};

/** About the best that whole sentences can do. */
export const upperBound: System = {
  name: 'oracle (knows the summary)',
  summary: (thread) => inOrder(oracle(saidIn(thread), thread.summary, WORDS)),
};

/** Whole sentences in a rule's order while they fit; one that is too long is passed over. */
function fitting(said: readonly Said[]): Said[] {
  let left = WORDS;
  return said.filter(({words}) => {
    const fits = words <= left;
    if (fits) left -= words;
    return fits;
  });
}

function inTurn(said: readonly Said[]): Said[] {
  return [...said].sort((one, other) => one.rank - other.rank || one.message - other.message);
}

function ranked(said: readonly Said[]): Said[] {
  const ranks = new Map(textRank(said.map(({terms}) => terms)).map((rank, at) => [said[at], rank]));
  return [...said].sort((one, other) => (ranks.get(other) ?? 0) - (ranks.get(one) ?? 0));
}
