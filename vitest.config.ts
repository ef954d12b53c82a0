import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Page tests share one platform: what looks at its own content goes first, what kills it last. */
class LooksFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const orderOf = ({ moduleId }: TestSpecification): number => {
      if (moduleId.endsWith('pages/crash.test.ts')) return 2;
      return /pages\/(?:journey|clearance|translation|perception)\.test\.ts$/.test(moduleId)
        ? 1
        : 0;
    };
    return Promise.resolve(files.toSorted((a, b) => orderOf(a) - orderOf(b)));
  }
}

/** `npm test` runs packages and flows; `npm run pages` runs pages, which needs the whole platform. */
export default defineConfig({
  test: {
    // Of two cores one waits for PostgreSQL most of the time; the default would leave it idle.
    maxWorkers: 2,
    sequence: { sequencer: LooksFirst },
    projects: [
      {
        test: {
          name: 'packages',
          // Rules have no state that one file could leave to the next, so files share a process.
          isolate: false,
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
