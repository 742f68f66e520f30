import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Script} from 'node:vm';

/** What a CommonJS module is called with: exports, require, module, the name of its file and of its folder. */
type Wrapped = (...args: [object, (id: string) => object, {exports: object}, string, string]) => void;

const modules = new Map<string, {exports: object}>();
/** The parts compiled so far, by their files: the build asks each what V8 has made of it. */
export const scripts = new Map<string, Script>();

/**
 * Load a part of the built command, and the parts that it requires.
 *
 * @param name `./` and the name of a file in this one's folder
 */
export function load(name: string): object {
  const known = modules.get(name);
  if (known !== undefined) return known.exports;
  const module = {exports: {}};
  modules.set(name, module);
  const own = (id: string): object => (id.startsWith('./') ? load(id) : require(id));
  const call = compile(name).runInThisContext() as Wrapped;
  call(module.exports, own, module, join(__dirname, name), __dirname);
  return module.exports;
}

/**
 * A part with what V8 compiled of it when it was built: a third of a short run is compiling else. Under another Node
 * than the build's there is nothing of the kind, and the part is compiled anew.
 */
export function compile(name: string): Script {
  const filename = join(__dirname, name);
  const cachedData = compiledAhead(filename);
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`;
  const script = new Script(source, {filename, ...(cachedData !== undefined && {cachedData})});
  scripts.set(filename, script);
  return script;
}

/** Where that is kept: V8 itself compares no more than the length of the source and its own version. */
export function besides(filename: string): string {
  return `${filename}.${process.version}-${process.arch}.v8`;
}

function compiledAhead(filename: string): Buffer | undefined {
  try {
    return readFileSync(besides(filename));
  } catch {
    return undefined;
  }
}
