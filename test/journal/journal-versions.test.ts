import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { JOURNAL_VERSION, JournalDatabase } from '../../lib/journal/journal-database.ts';
import { openRaw, ROW } from './raw-journals.ts';

const DIGEST = { digest: 'd1', platform: 'facebook', day: '2026-11-19', state: 'asked' };
const KEY = { id: 'own', key: 'k' };

/** The first release kept decisions alone. */
function makeFirst(database: IDBDatabase): void {
  const decisions = database.createObjectStore('decisions', { autoIncrement: true });
  decisions.createIndex('day', 'day');
  decisions.createIndex('concern', 'concern');
  decisions.add(ROW);
}

/** The second one added the traces of requests for approval. */
function makeSecond(database: IDBDatabase): void {
  makeFirst(database);
  const approvals = database.createObjectStore('approvals', { keyPath: 'digest' });
  approvals.createIndex('day', 'day');
  approvals.add(DIGEST);
  database.createObjectStore('approvalKeys', { keyPath: 'id' }).add(KEY);
}

test.each([
  [1, makeFirst, { approvals: [], keys: [] }],
  [2, makeSecond, { approvals: [DIGEST], keys: [KEY] }],
])('a database of version %i keeps all that it held', async (version, make, held) => {
  const indexedDB = new IDBFactory();
  // Dexie counts in tens.
  (await openRaw(indexedDB, 'vigie', version * 10, make)).close();
  const journal = new JournalDatabase('vigie', { indexedDB, IDBKeyRange });
  expect(await journal.decisions.toArray()).toEqual([ROW]);
  expect(await journal.approvals.toArray()).toEqual(held.approvals);
  expect(await journal.approvalKeys.toArray()).toEqual(held.keys);
  expect(journal.backendDB().version).toBe(JOURNAL_VERSION * 10);
  expect([...journal.backendDB().transaction('decisions').objectStore('decisions').indexNames]).toEqual(['day']);
  await journal.decisions.add({ ...ROW, day: '2026-11-21' });
  expect(await journal.decisions.where('day').above('2026-11-20').count()).toBe(1);
  journal.close();
});
