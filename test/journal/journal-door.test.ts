import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { JournalDatabase } from '../../lib/journal/journal-database.ts';
import { journalDoor, type OpenJournal } from '../../lib/journal/journal-door.ts';
import { factoryWhere } from './faulty-factory.ts';
import { openRaw, ROW } from './raw-journals.ts';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const daysIn = async (open: OpenJournal) => (await (await open()).decisions.toArray()).map(({ day }) => day);

test('everyone gets the same open database', async () => {
  const open = journalDoor({ indexedDB: new IDBFactory(), IDBKeyRange });
  expect(await open()).toBe(await open());
  (await open()).close();
});

describe('an upgrade', () => {
  test('is let through by the page that has the older one open, and what it made is not touched by the old code', async () => {
    const indexedDB = new IDBFactory();
    const open = journalDoor({ indexedDB, IDBKeyRange });
    await (await open()).decisions.add(ROW);
    const newer = await openRaw(indexedDB, 'vigie', 40, () => undefined);
    expect(newer.version).toBe(40);
    await expect(open()).rejects.toMatchObject({ reason: 'newer' });
    newer.close();
  });

  test('that another page holds up is said to wait, and goes on when that page lets go', async () => {
    const indexedDB = new IDBFactory();
    const old = await openRaw(indexedDB, 'vigie', 20, (upgrade) => {
      upgrade.createObjectStore('decisions', { autoIncrement: true }).add(ROW);
    });
    const onBlocked = vi.fn(() => old.close());
    const open = journalDoor({ indexedDB, IDBKeyRange, onBlocked });
    expect(await daysIn(open)).toEqual([ROW.day]);
    expect(onBlocked).toHaveBeenCalledOnce();
    (await open()).close();
  });
});

test('a journal that the browser closed is opened again', async () => {
  const open = journalDoor({ indexedDB: new IDBFactory(), IDBKeyRange });
  await (await open()).decisions.add(ROW);
  (await open()).close({ disableAutoOpen: false });
  expect(await daysIn(open)).toEqual([ROW.day]);
  (await open()).close();
});

describe('a damaged journal', () => {
  const damaged = new Map([['vigie', 'UnknownError']]);

  test('is left where it is, and another one takes its place', async () => {
    const open = journalDoor({ indexedDB: factoryWhere(damaged), IDBKeyRange });
    await (await open()).decisions.add(ROW);
    expect((await open()).name).toBe('vigie-2');
    expect(await daysIn(open)).toEqual([ROW.day]);
    (await open()).close();
  });

  test('stays left when it can be read again: rows are not spread over two', async () => {
    const faults = new Map(damaged);
    const parts = { indexedDB: factoryWhere(faults), IDBKeyRange };
    const before = await journalDoor(parts)();
    await before.decisions.add(ROW);
    before.close();
    faults.clear();
    const open = journalDoor(parts);
    expect((await open()).name).toBe('vigie-2');
    (await open()).close();
  });

  test('is not replaced without end where the fault is elsewhere', async () => {
    const names = ['vigie', ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => `vigie-${number}`)];
    const everywhere = new Map(names.map((name) => [name, 'UnknownError']));
    const open = journalDoor({ indexedDB: factoryWhere(everywhere), IDBKeyRange });
    await expect(open()).rejects.toMatchObject({ reason: 'unavailable' });
  });
});

test.each(['QuotaExceededError', 'InvalidStateError', 'AbortError'])(
  'a device that fails with %s has no damaged journal: no other is begun',
  async (fault) => {
    const indexedDB = factoryWhere(new Map([['vigie', fault]]));
    await expect(journalDoor({ indexedDB, IDBKeyRange })()).rejects.toMatchObject({ reason: 'unavailable' });
    expect(await indexedDB.databases()).toEqual([]);
  },
);

test('a journal is asked for again after it could not be opened', async () => {
  const faults = new Map([['vigie', 'AbortError']]);
  const open = journalDoor({ indexedDB: factoryWhere(faults), IDBKeyRange });
  await expect(open()).rejects.toMatchObject({ reason: 'unavailable' });
  faults.clear();
  expect(await open()).toBeInstanceOf(JournalDatabase);
  (await open()).close();
});
