import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {read} from '../../src/read/read.js';
import {featureNames} from '../../src/thread/features.js';
import type {Trees} from '../../src/thread/trees.js';
import {corpusFolder, knownThreads} from '../support/corpus.js';
import {boost} from './boost.js';
import {randomFrom} from './random.js';
import {type Group, groupsOf} from './rows.js';
import {simulatedStories} from './usenet.js';

// Fits the trees of `src/thread/model.json`, and those of `test/accuracy/left-out.json`, each without one known story.
const usenet = process.argv[2] ?? `${corpusFolder}/usenet`;
const STORIES = 1000;
const SEED = 2;
/** A comment of a known story counts as much as so many simulated ones. */
const KNOWN_WEIGHT = 30;
const OPTIONS = {trees: 120, leaves: 12, rate: 0.09, ridge: 5, leastWeight: 3, sample: 0.7};

const simulated = simulatedStories(usenet, 'fitted', STORIES, SEED).flatMap((story) => groupsOf(story, 1));
const known = knownThreads().map(({name, text, parents, hidden}) => ({
  name,
  groups: groupsOf({dump: read(text), parents, hidden}, KNOWN_WEIGHT),
}));
say(`${simulated.length} simulated choices, ${known.length} known stories`);

const fitted = `npm run fit on ${STORIES} stories simulated from usenet and ${known.length} known ones`;
write('../../src/thread/model.json', {
  fitted,
  ...fitTrees([...simulated, ...known.flatMap(({groups}) => groups)]),
});
const leftOut = known.map(({name}) => {
  say(`without ${name}`);
  const others = known.filter((story) => story.name !== name).flatMap(({groups}) => groups);
  return [name, fitTrees([...simulated, ...others])];
});
write('../accuracy/left-out.json', {fitted, models: Object.fromEntries(leftOut)});

function fitTrees(groups: readonly Group[]): Trees {
  return {features: featureNames, trees: boost(groups, {...OPTIONS, random: randomFrom(SEED)})};
}

function write(path: string, value: object): void {
  writeFileSync(fileURLToPath(new URL(path, import.meta.url)), `${JSON.stringify(value)}\n`);
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
