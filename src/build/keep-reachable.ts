import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';

const IMPORTED = /(?:from |import\()['"](\.[^'"]+)\.js['"]/g;

/**
 * Remove the declarations that the one of the API does not lead to: the compiler writes one for every file it reads.
 *
 * @param entry the declaration of the API, in the folder that is cleared
 */
export function keepReachable(entry: string): void {
  const reachable = new Set([entry]);
  for (const file of reachable) {
    for (const [, path] of readFileSync(file, 'utf8').matchAll(IMPORTED)) {
      reachable.add(join(dirname(file), `${path}.d.ts`));
    }
  }
  for (const path of readdirSync(dirname(entry), {recursive: true, encoding: 'utf8'})) {
    const file = join(dirname(entry), path);
    if (file.endsWith('.d.ts') && !reachable.has(file)) rmSync(file);
  }
}
