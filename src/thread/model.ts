import {modelText} from './model-text.js';
import type {Trees} from './trees.js';

let parsed: Trees | undefined;

/** The fitted trees, parsed when they are first asked for; `npm run fit` makes them anew after a change to the signals. */
export function model(): Trees {
  parsed ??= JSON.parse(modelText) as Trees;
  return parsed;
}
