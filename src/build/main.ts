import {rmSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type BuildOptions, build} from 'esbuild';
import {deferred} from './deferred.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const dist = `${root}/dist`;

/** What not every run of the command needs, and what takes a millisecond and more to load. */
const DEFERRED = [
  'src/read/read.ts',
  'src/summarize-dump.ts',
  'src/render/colour.ts',
  'src/read/markup/markdown-body.ts',
  'src/read/markup/html-body.ts',
].map((file) => `${root}/${file}`);
/** Modules of node that are imported for what few runs do: to start programs, to write files. */
const BUILTINS = ['node:child_process', 'node:crypto', 'node:fs/promises'];

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
  absWorkingDir: root,
} satisfies BuildOptions;

rmSync(dist, {recursive: true, force: true});
await build({...common, entryPoints: ['src/index.ts'], outdir: dist, format: 'esm'});
// CommonJS: node starts it some milliseconds sooner than ESM, and can load the rest of it on demand.
await build({
  ...common,
  entryPoints: ['src/cli/main.ts', ...DEFERRED],
  entryNames: '[name]',
  outdir: `${dist}/command`,
  outExtension: {'.js': '.cjs'},
  format: 'cjs',
  minify: true,
  plugins: [await deferred(DEFERRED, BUILTINS)],
});
