import { defineConfig } from 'vitest/config';

/** These look at what `npm run build` left in .output. */
const BUILT = ['test/manifest.test.ts', 'test/notices.test.ts', 'test/packages.test.ts'];

/**
 * These draw thousands of cases, read texts of 100,000 characters or the whole corpus, start processes, or ask what a module
 * does when it is loaded.
 */
const SLOW = [
  'test/fuzz/**/*.test.ts',
  'test/checker/long-texts.test.ts',
  'test/messages/fuzzed-door.test.ts',
  'test/schedule/against-oracle.test.ts',
  'test/corpus/**/*.test.ts',
  'test/patterns/**/*.test.ts',
  'test/scripts/check-text.test.ts',
  'test/scripts/evaluate.test.ts',
];

/** In ms, instead of five seconds: on a busy machine a test is late, not wrong. */
const PATIENCE = 30_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/components/**', ...BUILT, ...SLOW],
          testTimeout: PATIENCE,
          // Pure code: read once for all files.
          isolate: false,
        },
      },
      { test: { name: 'slow', include: SLOW, testTimeout: PATIENCE } },
      { test: { name: 'built', include: BUILT, testTimeout: PATIENCE } },
      {
        test: {
          name: 'components',
          include: ['test/components/**/*.test.tsx'],
          environment: 'happy-dom',
          isolate: false,
          testTimeout: PATIENCE,
          setupFiles: ['test/components/setup.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          // Instead of one second, in ms: a browser on a busy machine is late, not wrong.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
