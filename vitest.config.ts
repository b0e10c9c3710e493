import { defineConfig } from 'vitest/config';

/** These look at what `npm run build` left in .output. */
const BUILT = ['test/manifest.test.ts', 'test/notices.test.ts', 'test/packages.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/components/**', ...BUILT],
        },
      },
      { test: { name: 'built', include: BUILT } },
      {
        test: {
          name: 'components',
          include: ['test/components/**/*.test.tsx'],
          environment: 'happy-dom',
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
