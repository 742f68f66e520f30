import {readFileSync} from 'node:fs';
import {coreTime} from './stages.js';

/** Milliseconds of a core that Node takes to read a file as text and part it into lines: less no program can take. */
export function floor(file: string): number {
  const began = coreTime();
  readFileSync(file, 'utf8').split('\n');
  return coreTime() - began;
}
