import { defineConfig } from 'vitest/config';

/** `npm test` runs packages and flows; `npm run pages` runs pages, which needs the whole platform. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'packages',
          include: ['packages/*/src/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: ['packages/postgres/**', 'tools/pages/**', '**/node_modules/**'],
          // No test here comes near it but on a machine that is busy with other work.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'flows',
          include: ['packages/postgres/src/**/*.test.ts', 'apps/*/tests/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'pages',
          include: ['tools/pages/*.test.ts'],
          globalSetup: 'tools/pages/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
