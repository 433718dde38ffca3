import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './slow-first.ts';

const root = new URL('..', import.meta.url).pathname;
const shared = {
  root,
  pool: 'forks' as const,
  // Eleventy and the child processes of tests import TypeScript natively.
  execArgv: ['--import', 'tsx'],
  // No test leaves anything changed in its process; a fresh one for each file took half of the time.
  isolate: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

/**
 * Units, stage by stage; what is true of whole editions, built once before them; and, when these have ended, the package as others
 * install it, which has the machine busy for minutes.
 */
export default defineConfig({
  test: {
    root,
    globalSetup: ['tests/temporary-files.ts'],
    sequence: { sequencer: SlowFirst },
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // What child processes run is not counted; `editions` build in nothing else.
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text', 'html'],
      reportsDirectory: '.cache/coverage',
    },
    projects: [
      {
        test: {
          ...shared,
          name: 'stages',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/build/**', 'tests/package/**'],
        },
      },
      {
        test: {
          ...shared,
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...shared,
          name: 'editions',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/build/build-editions.ts'],
        },
      },
    ],
  },
});
