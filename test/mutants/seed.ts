import fc from 'fast-check';
import {beforeEach} from 'vitest';

// Few cases and no search for a smaller one: that a mutant is found is all that counts here.
fc.configureGlobal({seed: 20_261_122, numRuns: Number(process.env.FC_RUNS ?? 20), endOnFailure: true});

// Tests of sizes and of whole runs take seconds, and would take them again for every mutant.
const SLOW =
  /alone is read|with every line|,000|thousand|[Aa]ny string|[Aa]ny text|any JSON|JSON\.parse reads|What `--to` writes|links? of/;
beforeEach(({task, skip}) => {
  for (let at: {name: string; suite?: typeof task.suite} | undefined = task; at; at = at.suite) {
    if (SLOW.test(at.name)) skip();
  }
});
