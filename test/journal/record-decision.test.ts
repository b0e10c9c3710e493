import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { JournalDatabase } from '../../lib/journal/journal-database.ts';
import { type DecisionFacts, recordDecision } from '../../lib/journal/record-decision.ts';

const FACTS: DecisionFacts = {
  surface: 'facebook.comment',
  rule: 'patient-named',
  concern: 'patient-identifier',
  clause: 'cisss-cote-nord/6/jugement/1',
  decision: 'continued',
};
const KEPT = { journal: true, sharedDevice: false };
const NOON = new Date(2026, 10, 3, 12, 34);

const databases: JournalDatabase[] = [];
const open = () => {
  const database = new JournalDatabase(`journal-${databases.length}`);
  databases.push(database);
  return database;
};

afterEach(async () => {
  await Promise.all(databases.map((database) => database.delete()));
});

test('a decision is a row of six things, none of them an hour, a word or a place', async () => {
  const journal = open();
  expect(await recordDecision(FACTS, KEPT, async () => journal, NOON)).toBe('kept');
  expect(await journal.decisions.toArray()).toEqual([{ day: '2026-11-03', ...FACTS }]);
});

test('whatever else comes with it is left out', async () => {
  const journal = open();
  const talkative = { ...FACTS, excerpt: 'Mme Gagnon', url: 'https://www.facebook.com/1' };
  await recordDecision(talkative, KEPT, async () => journal, NOON);
  expect(await journal.decisions.toArray()).toEqual([{ day: '2026-11-03', ...FACTS }]);
});

describe('no row is written', () => {
  test.each([
    ['for work hours', { ...FACTS, concern: 'work-hours' }, KEPT],
    ['for the establishment’s equipment', { ...FACTS, concern: 'organization-equipment' }, KEPT],
    ['when the person keeps no journal', FACTS, { journal: false, sharedDevice: false }],
    ['on a shared device', FACTS, { journal: true, sharedDevice: true }],
    ['before the settings are known', FACTS, undefined],
  ] as const)('%s', async (_, facts, settings) => {
    const journal = open();
    expect(await recordDecision(facts, settings, async () => journal, NOON)).toBe('declined');
    expect(await journal.decisions.count()).toBe(0);
  });
});

test('a database that fails is told of and stops nothing', async () => {
  const journal = open();
  await journal.open();
  journal.close({ disableAutoOpen: true });
  const told = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(await recordDecision(FACTS, KEPT, async () => journal, NOON)).toBe('failed');
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});

test.each([
  ['QuotaExceededError', 'full'],
  ['UnknownError', 'failed'],
] as const)('a row that meets %s is told of as %s', async (fault, recording) => {
  const journal = open();
  const told = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  journal.decisions.hook('creating', () => {
    throw new DOMException('no row', fault);
  });
  expect(await recordDecision(FACTS, KEPT, async () => journal, NOON)).toBe(recording);
  told.mockRestore();
});
