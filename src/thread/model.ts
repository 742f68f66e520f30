import fitted from './model.json' with {type: 'json'};
import type {Trees} from './trees.js';

/** The fitted trees; `npm run fit` makes them anew after a change to the signals. */
export const model = fitted as unknown as Trees;
