/** One step of a test run: a command, and what it needs to make sense. */
export interface Part {
  readonly name: string;
  readonly command: readonly string[];
  /** Where Vitest leaves its counts, from the root; absent for a part that counts no tests. */
  readonly report?: string;
  /** Names of parts without which this one says nothing. */
  readonly after?: readonly string[];
  /** Drives every browser of this machine; what is missing is skipped and named in the sum. */
  readonly inBrowsers?: true;
}

/** The inner loop (`npm run check`): no build, no browser. */
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
  ...BUILDS,
  { ...testsOf('built'), after: BUILT },
  { ...testsOf('e2e'), after: BUILT, inBrowsers: true },
];

/** What is random or repeated, with bigger counts (`npm run test:long`). */
export const LONG_PARTS: readonly Part[] = [
  ...BUILDS,
  { ...testsOf('e2e', 'random-editing', 'leaks'), after: BUILT, inBrowsers: true },
];

function testsOf(project: string, ...files: readonly string[]): Part {
  const report = `.vigie/reports/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name: project, command: ['vitest', 'run', '--project', project, ...reporters, ...files], report };
}
