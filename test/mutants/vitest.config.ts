import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

/** The tests of one area only, which the environment names: each of them runs again for each mutant that it meets. */
export default defineConfig({
  test: {
    dir: fileURLToPath(new URL('../..', import.meta.url)),
    include: process.env.MUTANTS_TESTS?.split(' ') ?? [],
    setupFiles: [fileURLToPath(new URL('seed.ts', import.meta.url))],
    isolate: false,
    testTimeout: 20_000,
  },
});
