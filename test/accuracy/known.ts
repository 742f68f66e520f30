import {existsSync, readFileSync} from 'node:fs';
import {read} from '../../src/read/read.js';
import {model} from '../../src/thread/model.js';
import type {Trees} from '../../src/thread/trees.js';
import type {Known} from '../fit/simulate.js';
import {simulatedStories} from '../fit/usenet.js';
import {knownDumps} from '../read/gopher/known-dumps.js';
import {corpusFolder, knownThreads} from '../support/corpus.js';

/** A dump whose parents are known, and trees that have not seen it. */
export interface Case extends Known {
  name: string;
  trees: Trees;
}

const leftOutFile = new URL('left-out.json', import.meta.url);

/** The known stories, each with the trees that were fitted without it. */
export function slashdotCases(): Case[] {
  const {models} = JSON.parse(readFileSync(leftOutFile, 'utf8')) as {models: Record<string, Trees>};
  return knownThreads().map(({name, text, parents, hidden}) => {
    const own = models[name];
    if (own === undefined) throw new Error(`left-out.json has no trees without ${name}: run npm run fit`);
    return {name, dump: read(text), parents, hidden, trees: own};
  });
}

/** Stories simulated from the fifth of the usenet threads that nothing was fitted on. */
export function usenetCases(): Case[] {
  if (!existsSync(`${corpusFolder}/usenet`)) return [];
  const stories = simulatedStories(`${corpusFolder}/usenet`, 'heldOut', 80, 5);
  return stories.map((story, index) => ({...story, name: `simulated ${index + 1}`, trees: model()}));
}

/** Indented Reddit threads with their indentation thrown away: no subjects, no scores, and nothing was fitted on them. */
export function flattenedCases(): Case[] {
  const dumps = knownDumps().filter(({name}) => name.startsWith('reddit/'));
  return dumps.map(({name, text, comments}) => {
    const {missing: _, ...dump} = read(text);
    return {
      name,
      dump: {...dump, comments: dump.comments.map(({given, depth, ...comment}) => comment)},
      parents: comments.map(({parent}) => parent),
      hidden: comments.map(({hiddenParent}) => hiddenParent),
      trees: model(),
    };
  });
}
