import type { BrowserKind } from '../../test/e2e/browser/find-browsers.ts';

/** One step of a test run: a command, and what it needs to make sense. */
export interface Part {
  readonly name: string;
  readonly command: readonly string[];
  /** Where Vitest leaves its counts, from the root; absent for a part that counts no tests. */
  readonly report?: string;
  /** Names of parts without which this one says nothing. */
  readonly after?: readonly string[];
  /** The one browser this part drives; its tests read it from {@link BROWSER_VARIABLE}. */
  readonly browser?: BrowserKind;
}

/** Tells the end-to-end tests which browser they drive in this run. */
export const BROWSER_VARIABLE = 'VIGIE_BROWSER';

/** The inner loop (`npm run check`): no build, no browser. */
export const QUICK_PARTS: readonly Part[] = [
  { name: 'prepare', command: ['wxt', 'prepare'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'types', command: ['tsc'] },
  testsOf('unit'),
  testsOf('components'),
];

/** Everything (`npm test`), in this order. */
export const ALL_PARTS: readonly Part[] = [
  ...QUICK_PARTS,
  { name: 'build chromium', command: ['wxt', 'build'] },
  { name: 'build firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  { ...testsOf('built'), after: ['build chromium', 'build firefox'] },
  { ...testsOf('e2e', 'e2e chromium'), after: ['build chromium'], browser: 'chromium' },
  { ...testsOf('e2e', 'e2e firefox'), after: ['build firefox'], browser: 'firefox' },
];

function testsOf(project: string, name = project): Part {
  const report = `.vigie/reports/${name.replace(' ', '-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, command: ['vitest', 'run', '--project', project, ...reporters], report };
}
