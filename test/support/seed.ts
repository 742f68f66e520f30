import fc from 'fast-check';
import {runs} from './runs.js';

// The same random inputs in every run; FC_SEED names others.
fc.configureGlobal({seed: Number(process.env.FC_SEED ?? 20_261_122), numRuns: runs});
