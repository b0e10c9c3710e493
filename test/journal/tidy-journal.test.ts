import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { JournalDatabase } from '../../lib/journal/journal-database.ts';
import { keepApproval } from '../../lib/journal/keep-approval.ts';
import { tidyJournal } from '../../lib/journal/tidy-journal.ts';
import { startTidying } from '../../lib/messages/start-tidying.ts';
import { BUILTIN_PACKS } from '../../lib/policy/packs/index.ts';
import { publishSnapshot } from '../../lib/settings/publish-snapshot.ts';

const ROW = {
  surface: 'linkedin.post',
  rule: 'patient-named',
  concern: 'patient-identifier',
  clause: 'cisss-laurentides/5.1.5/confidentialite',
  decision: 'dismissed',
} as const;
const NOW = new Date();
const database = new JournalDatabase('vigie');
const open = async () => database;
const alarms = { get: async () => undefined, create: vi.fn(), onAlarm: { addListener: vi.fn() } };

beforeEach(async () => {
  fakeBrowser.reset();
  await database.delete();
  await database.open();
  await database.decisions.add({ day: '2026-11-20', ...ROW });
  await keepApproval({ digest: 'd1', platform: 'facebook', state: 'asked' }, { sharedDevice: false }, database, NOW);
  await database.approvalKeys.add({ id: 'own', key: 'k' });
});

const held = async () => ({
  rows: await database.decisions.count(),
  traces: await database.approvals.count(),
  keys: await database.approvalKeys.count(),
});

describe('what was kept before', () => {
  test.each([
    [
      'stays on one’s own device',
      { journalDays: 90, sharedDevice: false, origins: {} },
      { rows: 1, traces: 1, keys: 1 },
    ],
    ['stays while no settings are known', undefined, { rows: 1, traces: 1, keys: 1 }],
    [
      'goes from the journal that an establishment forbids',
      { journalDays: 90, sharedDevice: false, origins: { journal: 'managed' } },
      { rows: 0, traces: 1, keys: 1 },
    ],
    [
      'goes whole from a shared device',
      { journalDays: 90, sharedDevice: true, origins: {} },
      { rows: 0, traces: 0, keys: 0 },
    ],
  ] as const)('%s', async (_, settings, left) => {
    await tidyJournal(settings, open, NOW);
    expect(await held()).toEqual(left);
  });
});

test('a device that turns shared forgets at once', async () => {
  const { storage } = fakeBrowser;
  startTidying(open, async () => undefined, { storage, alarms });
  await storage.managed.set({ sharedDevice: true });
  const moment = { timeZone: 'America/Toronto', now: Date.now, wake: () => {} };
  await publishSnapshot({ storage, packs: BUILTIN_PACKS, language: 'fr', ...moment });
  await vi.waitFor(async () => expect(await held()).toEqual({ rows: 0, traces: 0, keys: 0 }));
});
