import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {checkSync} from 'recheck';
import {findLiterals} from './literals.js';

// Plain JavaScript: the others are faster, but need Java or are not built for every machine.
process.env.RECHECK_BACKEND = 'pure';

/** Milliseconds: for an attack, which takes no second unless it is one, on a machine that does other things; for all. */
const LIMITS = {attackTimeout: 20_000, timeout: 120_000};

/** What is known to be safe, by an earlier and slower run: a JSON list. */
export const recordUrl = new URL('safe.json', import.meta.url);

/** Every regular expression of `src`, as `/source/flags`; those that are put together are as they come out. */
export function regularExpressions(): string[] {
  const {literals, built} = findLiterals();
  const script = fileURLToPath(new URL('built.ts', import.meta.url));
  const {stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', script], {encoding: 'utf8'});
  if (stdout === '') throw new Error(stderr);
  // What turns TypeScript into JavaScript builds some of the literals too.
  const made = (JSON.parse(stdout) as string[]).filter((each) => !literals.includes(each));
  if (made.length !== built.length) {
    const found = `${made.length} of ${built.length} (${built.join(', ')})`;
    throw new Error(`Of the \`new RegExp\` ${found} run as modules are loaded: only those can be judged`);
  }
  return [...new Set([...literals, ...made])].sort();
}

/** What speaks against an expression, undefined where its time grows with the text and no faster. */
export function objection(expression: string): string | undefined {
  const end = expression.lastIndexOf('/');
  // The judge does not know `d`, which only asks for the places of what is found.
  const flags = expression.slice(end + 1).replace('d', '');
  for (const branch of branches(expression.slice(1, end))) {
    const found = checkSync(branch, flags, LIMITS);
    if (found.status === 'unknown') return `${expression}: ${found.error.kind}`;
    if (found.status === 'vulnerable')
      return `${expression}: ${found.complexity.summary}, ${found.attack.pattern}`;
  }
  return undefined;
}

/** What stands between the outermost `|`: they are tried one after the other, so their times add up. */
export function branches(source: string): string[] {
  const result = [''];
  let depth = 0;
  let inClass = false;
  for (const part of source.match(/\\[\s\S]|[\s\S]/g) ?? []) {
    if (part === '[') inClass = true;
    else if (part === ']') inClass = false;
    else if (!inClass && part === '(') depth++;
    else if (!inClass && part === ')') depth--;
    if (part === '|' && depth === 0 && !inClass) result.push('');
    else result[result.length - 1] += part;
  }
  return result;
}
