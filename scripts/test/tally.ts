/** What a part came to; `why` says in plain words what of it was not run. */
export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly minutes: number;
  readonly why?: string;
}

type Counts = Pick<Outcome, 'passed' | 'failed' | 'skipped'>;

/**
 * Counts of one part. A part without tests of its own counts as one; so does a runner that failed
 * without a failed test (a file that does not load), lest a red run close with "0 failed".
 */
export function countsOf(exitCode: number, report: unknown): Counts {
  const counts = report === undefined ? { passed: exitCode === 0 ? 1 : 0, failed: 0, skipped: 0 } : readReport(report);
  const failed = exitCode !== 0 && counts.failed === 0 ? 1 : counts.failed;
  return { ...counts, failed };
}

function readReport(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = Object(report);
  return {
    passed: Number(numPassedTests ?? 0),
    failed: Number(numFailedTests ?? 0),
    skipped: Number(numPendingTests ?? 0) + Number(numTodoTests ?? 0),
  };
}

/** A line for each part, then what was not run and why, then `N passed, N failed` with `, N skipped` when any was. */
export function closingLines(outcomes: readonly Outcome[]): string[] {
  const notRun = outcomes.filter((outcome) => outcome.why !== undefined);
  return [
    ...outcomes.map((outcome) => `${outcome.name.padEnd(15)} ${minutesOf(outcome)} min  ${countLine(outcome)}`),
    ...notRun.map((outcome) => `NOT RUN: ${outcome.name}: ${outcome.why}`),
    countLine(totalOf(outcomes)),
  ];
}

function minutesOf({ minutes }: Outcome): string {
  return minutes.toFixed(2).padStart(5);
}

function totalOf(outcomes: readonly Outcome[]): Counts {
  const sum = (pick: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + pick(outcome), 0);
  return { passed: sum((o) => o.passed), failed: sum((o) => o.failed), skipped: sum((o) => o.skipped) };
}

function countLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
