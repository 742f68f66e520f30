import type {Reader} from './reader.js';
import {slashdot} from './slashdot/slashdot.js';

/** Every input format, the more particular ones first. */
export const readers: readonly Reader[] = [slashdot];
