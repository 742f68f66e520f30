import {readdirSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';

// Run by itself: prints what `new RegExp` makes where the modules of `src` are loaded, a JSON list of `/source/flags`.
const source = fileURLToPath(new URL('../../src', import.meta.url));
const built: string[] = [];
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, given: ConstructorParameters<typeof RegExp>) {
    const made = new target(...given);
    const caller = new Error().stack?.split('\n')[2] ?? '';
    if (caller.includes(source)) built.push(String(made));
    return made;
  },
});
// Those two do something where they are loaded.
const mains = new Set(['cli/main.ts', 'build/main.ts']);
for (const file of readdirSync(source, {recursive: true, encoding: 'utf8'})) {
  if (file.endsWith('.ts') && !mains.has(file)) await import(pathToFileURL(`${source}/${file}`).href);
}
process.stdout.write(JSON.stringify(built));
