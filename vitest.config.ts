import { defineConfig } from 'vitest/config';

/** `npm test` runs `unit`; `npm run test:shared` runs `shared`, which reads ../shared. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: process.env.CI === 'true' ? ['default'] : ['dot'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'web/**/*.test.{ts,tsx}'],
          exclude: ['test/shared/**'],
        },
      },
      { extends: true, test: { name: 'shared', include: ['test/shared/**/*.test.ts'] } },
    ],
  },
});
