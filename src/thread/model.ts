import type {Trees} from './trees.js';

export const model: Trees = {features: [], trees: []};
