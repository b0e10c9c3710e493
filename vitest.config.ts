import { defineConfig } from 'vitest/config';

/** These look at what `npm run build` left in .output. */
const BUILT = ['test/manifest.test.ts', 'test/notices.test.ts', 'test/packages.test.ts'];

/** In ms, instead of five seconds: on a busy machine a test is late, not wrong. */
const PATIENCE = 30_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/components/**', ...BUILT],
          testTimeout: PATIENCE,
          // Pure code: read once for all files.
          isolate: false,
        },
      },
      { test: { name: 'built', include: BUILT, testTimeout: PATIENCE } },
      {
        test: {
          name: 'components',
          include: ['test/components/**/*.test.tsx'],
          environment: 'happy-dom',
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
