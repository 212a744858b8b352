import { defineConfig } from 'vitest/config';
import { SlowFirst } from './test/support/slow-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These need an optional package: `npm run test:transformers`.
    exclude: ['**/node_modules/**', 'test/transformers/**'],
    // Worker threads of the code under test inherit the preload, so a `.ts` worker runs from source.
    pool: 'forks',
    execArgv: ['--import', new URL('test/support/typescript-hooks.mjs', import.meta.url).href],
    // Files of one worker share the modules they import: loading them anew took half of the whole time.
    isolate: false,
    // The default is one fewer than there are cores, which on two cores is one.
    maxWorkers: 2,
    sequence: { sequencer: SlowFirst },
    globalSetup: 'test/support/own-tmp.ts',
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
