import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    dir: fileURLToPath(new URL('.', import.meta.url)),
    setupFiles: [fileURLToPath(new URL('support/seed.ts', import.meta.url))],
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
