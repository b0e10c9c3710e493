import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eraseJournal } from '../../lib/journal/erase-journal.ts';
import { JournalDatabase } from '../../lib/journal/journal-database.ts';
import { journalDoor } from '../../lib/journal/journal-door.ts';
import { eraseOlderApprovals, readOlderJournals } from '../../lib/journal/older-journals.ts';
import { rowsIn } from '../../lib/journal/rows-in.ts';
import { tidyJournal } from '../../lib/journal/tidy-journal.ts';
import { factoryWhere } from './faulty-factory.ts';
import { ROW } from './raw-journals.ts';

const NOW = new Date(2026, 10, 21);
const SETTINGS = { journalDays: 30, sharedDevice: false, origins: {} };

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A journal that was damaged for a while, and the one that took its place. */
async function afterDamage() {
  const faults = new Map<string, string>();
  const parts = { indexedDB: factoryWhere(faults), IDBKeyRange };
  const first = new JournalDatabase('vigie', parts);
  await first.decisions.bulkAdd([{ ...ROW, day: '2026-11-01' }, ROW]);
  first.close();
  faults.set('vigie', 'UnknownError');
  const open = journalDoor(parts);
  await (await open()).decisions.add({ ...ROW, day: '2026-11-21' });
  return { faults, parts, open };
}

const namesIn = async (factory: IDBFactory) => (await factory.databases()).map(({ name }) => name).sort();

test('what can be read again of a damaged journal is there to be exported', async () => {
  const { faults, parts, open } = await afterDamage();
  expect(await readOlderJournals(parts)).toEqual([]);
  faults.clear();
  expect((await readOlderJournals(parts)).map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-01']);
  expect((await rowsIn(await open())).map(({ day }) => day)).toEqual(['2026-11-21']);
});

test('it loses its rows in time as any other, and goes when it is empty', async () => {
  const { faults, parts, open } = await afterDamage();
  faults.clear();
  await tidyJournal(SETTINGS, open, new Date(2026, 11, 5), parts);
  expect((await readOlderJournals(parts)).map(({ day }) => day)).toEqual(['2026-11-20']);
  await tidyJournal(SETTINGS, open, new Date(2026, 11, 21), parts);
  expect(await namesIn(parts.indexedDB)).toEqual(['vigie-2']);
});

test.each([
  ['erases the journal', (door: Awaited<ReturnType<typeof afterDamage>>) => eraseJournal(door.open, door.parts)],
  [
    'shares the device',
    ({ open, parts }: Awaited<ReturnType<typeof afterDamage>>) =>
      tidyJournal({ ...SETTINGS, sharedDevice: true }, open, NOW, parts),
  ],
])('it goes unread when the person %s', async (_, act) => {
  const door = await afterDamage();
  await act(door);
  expect(await namesIn(door.parts.indexedDB)).toEqual(['vigie-2']);
  expect(await rowsIn(await door.open())).toEqual([]);
});

test('its traces of requests go with those of the new one', async () => {
  const { faults, parts } = await afterDamage();
  faults.clear();
  const old = new JournalDatabase('vigie', parts);
  await old.approvals.add({ digest: 'd1', platform: 'facebook', day: '2026-11-20', state: 'asked' });
  await old.approvalKeys.add({ id: 'own', key: 'k' });
  old.close();
  await eraseOlderApprovals(parts);
  await old.open();
  expect([await old.approvals.count(), await old.approvalKeys.count(), await old.decisions.count()]).toEqual([0, 0, 2]);
  old.close();
});

test('a row that is none of ours is passed over', async () => {
  const { open } = await afterDamage();
  const { decisions } = await open();
  const foreign: Record<string, unknown>[] = [{}, { ...ROW, decision: 'shouted' }, { ...ROW, day: 'yesterday' }];
  for (const row of foreign) await decisions.add(Object.assign({}, ROW, row));
  await decisions.db.table('decisions').add('not even an object');
  expect(await rowsIn(await open())).toHaveLength(2);
});
