import { defineConfig } from 'vitest/config';

/** Test settings. Forks are given tsx, because Eleventy imports `eleventy.config.ts` natively. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    pool: 'forks',
    execArgv: ['--import', 'tsx'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
