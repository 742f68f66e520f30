import {readFileSync} from 'node:fs';
import {createRequire, wrap} from 'node:module';
import {join} from 'node:path';
import {Script} from 'node:vm';

/** What a CommonJS module is called with: exports, require, module, the name of its file and of its folder. */
type Wrapped = (...args: [object, (id: string) => object, {exports: object}, string, string]) => void;

const own = createRequire(__filename);
const modules = new Map<string, {exports: object}>();
/** The parts loaded so far by their files, for the build, which asks each what V8 has compiled of it. */
export const scripts = new Map<string, Script>();

/**
 * Load a part of the built command, and the parts that it requires, with what V8 compiled of it when it was built: a
 * third of a short run is compiling else. Another V8 than the build's takes no notice of that and compiles anew.
 *
 * @param name `./` and the name of a file in this one's folder
 */
export function load(name: string): object {
  const file = join(__dirname, name);
  const known = modules.get(file);
  if (known !== undefined) return known.exports;
  const cachedData = compiled(file);
  const script = new Script(wrap(readFileSync(file, 'utf8')), {
    filename: file,
    ...(cachedData !== undefined && {cachedData}),
  });
  scripts.set(file, script);
  const module = {exports: {}};
  modules.set(file, module);
  const require = (id: string): object => (id.startsWith('./') ? load(id) : own(id));
  (script.runInThisContext() as Wrapped)(module.exports, require, module, file, __dirname);
  return module.exports;
}

function compiled(file: string): Buffer | undefined {
  try {
    return readFileSync(`${file}.v8`);
  } catch {
    return undefined;
  }
}
