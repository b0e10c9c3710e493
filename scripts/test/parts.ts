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

/** Everything (`npm test`), in this order. */
export const ALL_PARTS: readonly Part[] = [
  ...QUICK_PARTS,
  { name: 'build chromium', command: ['wxt', 'build'] },
  { name: 'build firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  { ...testsOf('built'), after: ['build chromium', 'build firefox'] },
  { ...testsOf('e2e'), after: ['build chromium', 'build firefox'], inBrowsers: true },
];

function testsOf(project: string): Part {
  const report = `.vigie/reports/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name: project, command: ['vitest', 'run', '--project', project, ...reporters], report };
}
