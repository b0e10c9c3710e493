import { describe, expect, it } from 'vitest';
import { closingLines, countsOf, type Outcome } from '../../scripts/test/tally.ts';

const report = { numPassedTests: 12, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
const green: Outcome = { name: 'unit', passed: 12, failed: 0, skipped: 0, minutes: 0.5 };

describe('countsOf', () => {
  it('takes its counts from the report of the runner', () => {
    expect(countsOf(1, report)).toEqual({ passed: 12, failed: 1, skipped: 3 });
  });

  it('counts a part without tests as one', () => {
    expect(countsOf(0, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countsOf(2, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('never lets a red run close with no failure', () => {
    expect(countsOf(1, { ...report, numFailedTests: 0 })).toMatchObject({ failed: 1 });
    expect(countsOf(1, {})).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('closingLines', () => {
  it('ends with the sum, alone on its line', () => {
    expect(closingLines([green, green]).at(-1)).toBe('24 passed, 0 failed');
  });

  it('says what was not run and why', () => {
    const notRun = { ...green, name: 'e2e', passed: 0, skipped: 1, why: 'Firefox is missing' };
    const lines = closingLines([green, notRun]);
    expect(lines).toContain('NOT RUN: e2e: Firefox is missing');
    expect(lines.at(-1)).toBe('12 passed, 0 failed, 1 skipped');
  });
});
