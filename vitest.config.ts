import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * `npm test` runs `unit` and `postgres`, which starts a real PostgreSQL for its run; `npm run test:shared` runs
 * `shared`, which reads ../shared; `npm run test:engines` runs `engines`, on a real Trino and a real MariaDB.
 */
export default defineConfig({
  test: {
    // Against what hangs alone: how fast something is, benchmarks tell, and a busy machine is no fault of the code.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
    // Left out, one core of two stands idle: most of a test waits for a browser, an engine or a database.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: process.env.CI === 'true' ? ['default'] : ['dot'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'web/**/*.test.{ts,tsx}'],
          exclude: [
            'test/shared/**',
            '**/*.postgres.test.ts',
            '**/*.engines.test.ts',
            '**/node_modules/**',
          ],
          globalSetup: ['test/built/global-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: ['{src,test}/**/*.postgres.test.ts'],
          globalSetup: ['test/built/global-setup.ts', 'test/postgres/global-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['{src,test}/**/*.engines.test.ts'],
          globalSetup: ['test/engines/global-setup.ts'],
        },
      },
      { extends: true, test: { name: 'shared', include: ['test/shared/**/*.test.ts'] } },
    ],
  },
});
