import {folder} from './folder.bench.js';
import {scale} from './scale.bench.js';
import {start} from './start.bench.js';

const benches: Readonly<Record<string, (argument?: string) => void>> = {start, scale, folder};
const [wanted, argument] = process.argv.slice(2);
const names = wanted === undefined ? Object.keys(benches) : [wanted];
for (const name of names) {
  const bench = benches[name];
  if (bench === undefined)
    throw new Error(`Cannot run \`${name}\`, expected one of ${Object.keys(benches).join(', ')}`);
  bench(argument);
}
