import type { BrowserKind } from '../../test/e2e/browser/find-browsers.ts';

/** One step of a test run: a command, and what it needs to make sense. */
export interface Part {
  readonly name: string;
  readonly command: readonly string[];
  /** Where Vitest leaves its counts, from the root; absent for a part that counts no tests. */
  readonly report?: string;
  /** Names of parts without which this one says nothing. */
  readonly after?: readonly string[];
  /** Drives this browser; where it is missing the tests are skipped and named in the sum. Neighbours in other browsers run beside it. */
  readonly browser?: BrowserKind;
}

/** Two cores are busy with three browsers, two of them Firefox, which takes longer; each test file has a browser of its own. */
const FILES_AT_ONCE = { chromium: 1, firefox: 2 } as const satisfies Record<BrowserKind, number>;

/** The inner loop (`npm run check`): no build, no browser, nothing slow. */
export const QUICK_PARTS: readonly Part[] = [
  { name: 'prepare', command: ['wxt', 'prepare'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'types', command: ['tsc'] },
  testsOf('unit'),
  testsOf('components'),
];

const BUILDS: readonly Part[] = [
  { name: 'build chromium', command: ['wxt', 'build'] },
  { name: 'build firefox', command: ['wxt', 'build', '-b', 'firefox'] },
];
const BUILT = BUILDS.map(({ name }) => name);

/** Everything (`npm test`), in this order. */
export const ALL_PARTS: readonly Part[] = [
  ...QUICK_PARTS,
  testsOf('slow'),
  ...BUILDS,
  { ...testsOf('built'), after: BUILT },
  ...inEachBrowser(),
];

/** What is random or repeated, with bigger counts (`npm run test:long`). */
export const LONG_PARTS: readonly Part[] = [
  testsOf('slow', undefined, ['against-oracle', 'test/fuzz', 'fuzzed-door']),
  ...BUILDS,
  ...inEachBrowser('contract', 'random-editing', 'leaks', 'soak'),
  { name: 'audit', command: ['node', 'scripts/audit.ts'] },
];

function inEachBrowser(...files: readonly string[]): readonly Part[] {
  const browsers: readonly BrowserKind[] = ['chromium', 'firefox'];
  return browsers.map((browser) => ({ ...testsOf('e2e', browser, files), after: BUILT, browser }));
}

function testsOf(project: string, browser?: BrowserKind, asked: readonly string[] = []): Part {
  const name = browser ? `${project} ${browser}` : project;
  const report = `.vigie/reports/${name.replace(' ', '-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const atOnce = browser ? ['--fileParallelism', `--maxWorkers=${FILES_AT_ONCE[browser]}`] : [];
  return { name, command: ['vitest', 'run', '--project', project, ...reporters, ...atOnce, ...asked], report };
}
