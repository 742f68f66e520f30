import {basename, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Plugin} from 'esbuild';

/** A module that is loaded when it is first used. */
interface Deferred {
  /** What the bundle requires for it. */
  target: string;
  /** What it exports. */
  names: readonly string[];
}

/**
 * Load some modules of a CommonJS bundle when one of their exports is first used, not when they are imported, so that
 * a run of the command pays only for what it needs. In the source they are imported like any other: esbuild turns a
 * use of `colour`, imported from `./colour.js`, into `import_colour.colour`, and where that module is deferred this is
 * a getter, which requires the file of its own that the module is bundled as.
 *
 * That file has copies of what the module shares with the rest: no class that crosses may be told by `instanceof`.
 *
 * @param files modules of the source, which are entry points of the same build too
 * @param builtins modules of node itself, such as `node:crypto`
 */
export async function deferred(files: readonly string[], builtins: readonly string[]): Promise<Plugin> {
  const known = new Map<string, Deferred>();
  for (const file of files) {
    const target = `./${basename(file, '.ts')}.cjs`;
    known.set(resolve(file), {target, names: await namesOf(pathToFileURL(resolve(file)).href)});
  }
  for (const target of builtins) known.set(target, {target, names: await namesOf(target)});
  return {
    name: 'deferred',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^(?:\.|node:)/}, ({path: specifier, kind, resolveDir, namespace}) => {
        if (namespace === 'deferred') return {path: specifier, external: true};
        const path = specifier.startsWith('.')
          ? resolve(resolveDir, specifier.replace(/\.js$/, '.ts'))
          : specifier;
        return kind !== 'entry-point' && known.has(path) ? {path, namespace: 'deferred'} : undefined;
      });
      onLoad({filter: /^/, namespace: 'deferred'}, ({path}) => ({
        contents: getters(known.get(path) as Deferred),
      }));
    },
  };
}

async function namesOf(module: string): Promise<string[]> {
  return Object.keys((await import(module)) as object).filter((name) => name !== 'default');
}

function getters({target, names}: Deferred): string {
  return `for (const name of ${JSON.stringify(names)})
    Object.defineProperty(exports, name, {enumerable: true, get: () => require(${JSON.stringify(target)})[name]});`;
}
