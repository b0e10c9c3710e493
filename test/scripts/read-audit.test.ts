import { describe, expect, it } from 'vitest';
import { readAudit } from '../../scripts/audit/read-audit.ts';

const report = (vulnerabilities: Record<string, { severity: string }>) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities,
    metadata: {
      vulnerabilities: { info: 0, high: 1, total: Object.keys(vulnerabilities).length },
      dependencies: { prod: 13, dev: 386, total: 399 },
    },
  });

describe('what npm says of the packages', () => {
  it('is that none has a known weakness', () => {
    expect(readAudit(report({}))).toEqual({ asked: 13, found: 0, words: 'none known' });
  });

  it('names those that have one, and how bad it is', () => {
    const audit = readAudit(report({ dexie: { severity: 'high' } }));
    expect(audit).toEqual({ asked: 13, found: 1, words: 'dexie (high)' });
  });

  it.each([
    ['a registry that answers no audit', JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405 })],
    ['words instead of a report', 'npm error audit endpoint returned an error'],
    ['nothing at all', ''],
  ])('is said not to have been asked: %s', (_, printed) => {
    expect(readAudit(printed)).toMatchObject({ found: 0, words: expect.stringContaining('not run') });
  });
});
