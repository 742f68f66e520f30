import {readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type BuildOptions, build} from 'esbuild';
import {compileAhead} from './compile-ahead.js';
import {deferred} from './deferred.js';
import {keepReachable} from './keep-reachable.js';
import {manual} from './manual.js';
import {notices} from './notices.js';

// Run by npm, hence in the project's folder, after the compiler wrote the declarations.
const DIST = 'dist';
const TYPES = 'types';

/** What not every run of the command needs, and what takes a millisecond and more to load. */
const DEFERRED = [
  'src/cli/stages.ts',
  'src/cli/completion/completion.ts',
  'src/cli/notes.ts',
  'src/render/colour.ts',
  'src/render/contents.ts',
  'src/render/wrap.ts',
  'src/read/markup/markdown-body.ts',
  'src/read/markup/html-body.ts',
];
/** Modules of node that are imported for what few runs do: to start programs, to write files. */
const BUILTINS = ['node:child_process', 'node:crypto', 'node:fs/promises'];

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Node has these: without a word of it every literal with a class of Unicode's becomes a `new RegExp` where it stands.
  supported: {'regexp-unicode-property-escapes': true},
  logLevel: 'warning',
  metafile: true,
} satisfies BuildOptions;

for (const name of readdirSync(DIST)) {
  if (name !== TYPES) rmSync(join(DIST, name), {recursive: true});
}
keepReachable(join(DIST, TYPES, 'index.d.ts'));

const library = await build({...common, entryPoints: ['src/index.ts'], outdir: DIST, format: 'esm'});
// CommonJS: node starts it some milliseconds sooner than ESM, and can load the rest of it on demand.
const command = await build({
  ...common,
  entryPoints: ['src/cli/load.ts', 'src/cli/main.ts', ...DEFERRED],
  entryNames: '[name]',
  outdir: join(DIST, 'command'),
  outExtension: {'.js': '.cjs'},
  format: 'cjs',
  minify: true,
  plugins: [await deferred(DEFERRED, BUILTINS)],
});
writeFileSync(join(DIST, 'threadfold.1'), manual());
writeFileSync(join(DIST, 'THIRD-PARTY-NOTICES.txt'), `${notices([library.metafile, command.metafile])}\n`);
compileAhead(join(DIST, 'command/load.cjs'));
