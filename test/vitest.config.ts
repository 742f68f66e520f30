import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';
import {runs} from './support/runs.js';

export default defineConfig({
  test: {
    dir: fileURLToPath(new URL('.', import.meta.url)),
    setupFiles: [fileURLToPath(new URL('support/seed.ts', import.meta.url))],
    maxWorkers: 2,
    // No test changes what others import, and importing everything anew for each file takes a quarter of the time.
    isolate: false,
    testTimeout: 60_000 * Math.max(1, runs / 1000),
  },
});
