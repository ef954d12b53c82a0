import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Page tests share one platform: what looks at the content it came with goes before what publishes more. */
class LooksFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const publishes = /pages\/(?:journey|clearance|translation|perception|crash)\.test\.ts$/;
    const sorted = await super.sort(files);
    return sorted.toSorted(
      (a, b) => Number(publishes.test(a.moduleId)) - Number(publishes.test(b.moduleId)),
    );
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
