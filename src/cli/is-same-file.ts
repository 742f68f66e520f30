import {type Stats, statSync} from 'node:fs';

/** True where two names stand for one ordinary file. */
export function isSameFile(one: string, other: string): boolean {
  const first = one === '-' ? undefined : stats(one);
  const second = stats(other);
  return first?.isFile() === true && first.ino === second?.ino && first.dev === second.dev;
}

/** Undefined where nothing can be said of a file: reading or writing it will tell why. */
function stats(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}
