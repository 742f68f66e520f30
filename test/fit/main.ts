import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {read} from '../../src/read/read.js';
import {featureNames} from '../../src/thread/features.js';
import type {Trees} from '../../src/thread/trees.js';
import {corpusFolder, knownThreads} from '../support/corpus.js';
import {boost} from './boost.js';
import {byFeature} from './by-feature.js';
import {randomFrom} from './random.js';
import {type Group, groupsOf} from './rows.js';
import type {Tree} from './tree.js';
import {simulatedStories} from './usenet.js';
import {vary} from './vary.js';

// Fits the trees of `src/thread/model-text.ts`, and those of `test/accuracy/left-out.json`, each without one known story.
const usenet = process.argv[2] ?? `${corpusFolder}/usenet`;
/** Forests whose mean is the model, each fitted on stories of its own: one alone depends on chance too much. */
const FORESTS = 4;
const STORIES = 300;
/** Share of them that have no subjects. */
const SUBJECTLESS = 0.3;
/** A comment of a known story counts as much as so many simulated ones … */
const KNOWN_WEIGHT = 25;
/** … and those of its variations together as much as so many more. */
const VARIED_WEIGHT = 35;
const VARIATIONS = 20;
const OPTIONS = {trees: 55, leaves: 12, rate: 0.16, ridge: 10, leastWeight: 3, sample: 0.7};

const simulated = Array.from({length: FORESTS}, (_, forest) =>
  simulatedStories(usenet, 'fitted', STORIES, forest + 1, SUBJECTLESS).flatMap((story) => groupsOf(story, 1)),
);
const random = randomFrom(1);
const known = knownThreads().map(({name, text, parents, hidden}) => {
  const story = {dump: read(text), parents, hidden};
  const varied = Array.from({length: VARIATIONS}, () => vary(story, random));
  const groups = varied.flatMap((each) => groupsOf(each, VARIED_WEIGHT / VARIATIONS));
  return {name, groups: [...groupsOf(story, KNOWN_WEIGHT), ...groups]};
});
say(`${simulated.flat().length} simulated choices, ${known.length} known stories`);

const fitted = `npm run fit on ${FORESTS} x ${STORIES} stories simulated from usenet and ${known.length} known ones`;
write('../../src/thread/model-text.ts', modelSource(fitTrees(known.flatMap(({groups}) => groups))));
const leftOut = known.map(({name}) => {
  say(`without ${name}`);
  return [name, fitTrees(known.filter((story) => story.name !== name).flatMap(({groups}) => groups))];
});
write('../accuracy/left-out.json', JSON.stringify({fitted, models: Object.fromEntries(leftOut)}));

function fitTrees(real: readonly Group[]): Trees {
  const trees = simulated.flatMap((groups, forest) =>
    boost([...groups, ...real], {...OPTIONS, random: randomFrom(forest + 1)}).map(share),
  );
  return byFeature(trees, featureNames);
}

/** A tree as one of `FORESTS`: its answers are parts of a mean, and three digits of them are enough. */
function share({splits, leaves}: Tree): Tree {
  const part = (value: number): number => Number((value / FORESTS).toPrecision(3));
  return {
    splits: splits.map(([feature, threshold, below, above, mean]) => [
      feature,
      threshold,
      below,
      above,
      part(mean),
    ]),
    leaves: leaves.map(part),
  };
}

function modelSource(trees: Trees): string {
  const day = new Date().toISOString().slice(0, 10);
  const why = 'A string, so that it is parsed only where a tree has to be inferred.';
  return `// Written by ${fitted}, ${day}. ${why}\nexport const modelText =\n  '${JSON.stringify(trees)}';`;
}

function write(path: string, text: string): void {
  writeFileSync(fileURLToPath(new URL(path, import.meta.url)), `${text}\n`);
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
