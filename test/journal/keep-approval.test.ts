import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { JournalDatabase } from '../../lib/journal/journal-database.ts';
import { eraseApprovals, keepApproval, knownApprovals, listApprovals } from '../../lib/journal/keep-approval.ts';

const OWN = { sharedDevice: false };
const SHARED = { sharedDevice: true };
const NOON = new Date(2026, 10, 3, 12, 34);
const LATER = (days: number) => new Date(2026, 10, 3 + days, 9);
const DIGEST = 'a'.repeat(64);
const ASKED = { digest: DIGEST, platform: 'facebook', state: 'asked' } as const;

const databases: JournalDatabase[] = [];
const open = () => {
  const database = new JournalDatabase(`approvals-${databases.length}`);
  databases.push(database);
  return database;
};

afterEach(async () => {
  await Promise.all(databases.map((database) => database.delete()));
});

describe('a trace', () => {
  it('is a digest, a platform, a day and a state', async () => {
    const database = open();
    expect(await keepApproval(ASKED, OWN, database, NOON)).toBe(true);
    expect(await listApprovals(database, NOON)).toEqual([{ ...ASKED, day: '2026-11-03' }]);
  });

  it('that was asked for can be noted as approved, and keeps its day', async () => {
    const database = open();
    await keepApproval(ASKED, OWN, database, NOON);
    await keepApproval({ ...ASKED, state: 'approved' }, OWN, database, LATER(2));
    expect(await listApprovals(database, LATER(2))).toEqual([{ ...ASKED, day: '2026-11-03', state: 'approved' }]);
    expect((await knownApprovals(false, OWN, database, LATER(2))).approved).toEqual([DIGEST]);
  });

  it('is not made by an approval: only a request leaves one, on request', async () => {
    const database = open();
    expect(await keepApproval({ ...ASKED, state: 'approved' }, OWN, database, NOON)).toBe(false);
    expect(await listApprovals(database, NOON)).toEqual([]);
  });

  it('is gone after thirty days', async () => {
    const database = open();
    await keepApproval(ASKED, OWN, database, NOON);
    expect(await listApprovals(database, LATER(30))).toHaveLength(1);
    expect(await listApprovals(database, LATER(31))).toEqual([]);
  });

  it.each([
    ['a shared device', SHARED],
    ['a device without settings', undefined],
  ] as const)('is never left on %s, nor read there', async (_, settings) => {
    const database = open();
    expect(await keepApproval(ASKED, settings, database, NOON)).toBe(false);
    await keepApproval(ASKED, OWN, database, NOON);
    expect(await knownApprovals(true, settings, database, NOON)).toEqual({ key: null, approved: [] });
  });
});

describe('the key', () => {
  it('is made once, for whoever means to leave a trace, by whichever page asks first', async () => {
    const database = open();
    expect((await knownApprovals(false, OWN, database, NOON)).key).toBeNull();
    const asked = await Promise.all([1, 2].map(() => knownApprovals(true, OWN, database, NOON)));
    expect(new Set(asked.map(({ key }) => key)).size).toBe(1);
    expect(asked[0]?.key).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is erased with the traces, and the next one is another', async () => {
    const database = open();
    const { key } = await knownApprovals(true, OWN, database, NOON);
    await keepApproval(ASKED, OWN, database, NOON);
    await eraseApprovals(database);
    expect(await listApprovals(database, NOON)).toEqual([]);
    expect((await knownApprovals(true, OWN, database, NOON)).key).not.toBe(key);
  });
});
