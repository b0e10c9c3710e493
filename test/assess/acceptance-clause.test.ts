import { expect, test } from 'vitest';
import { acceptanceClause } from '../../lib/assess/acceptance-clause.ts';
import { getBuiltinPack } from '../../lib/policy/packs/index.ts';
import { ROLES } from '../../lib/policy/people.ts';
import { quoteClause } from '../../lib/policy/quote-clause.ts';
import { snapshotOf } from '../components/pages/snapshot-of.ts';

const LAURENTIDES = 'cisss-laurentides';

test.each(ROLES)('Laurentides speaks of it to everyone it binds, in whatever name they usually write: %s', (role) => {
  const clause = role === 'non-institutional' ? undefined : 'cisss-laurentides/5.3.3';
  expect(acceptanceClause(snapshotOf({ establishment: LAURENTIDES, role }))).toBe(clause);
  expect(acceptanceClause(snapshotOf({ establishment: LAURENTIDES, role, capacity: 'official' }))).toBe(clause);
});

test.each(ROLES)('Côte-Nord says nothing of it: %s', (role) => {
  expect(acceptanceClause(snapshotOf({ establishment: 'cisss-cote-nord', role }))).toBeUndefined();
});

test('nobody chose an establishment, or the reminder was switched off', () => {
  expect(acceptanceClause(snapshotOf({}))).toBeUndefined();
  const modes = { 'patient-relationship': 'off' } as const;
  expect(acceptanceClause(snapshotOf({ establishment: LAURENTIDES, modes }))).toBeUndefined();
});

test('its one sentence on requests is what is quoted of it', () => {
  const { text } = quoteClause(
    getBuiltinPack(LAURENTIDES),
    'cisss-laurentides/5.3.3',
    160,
    'patient-relationship',
    'patient-relationship.accept',
  );
  expect(text).toBe('[…] Toute demande d’amitié virtuelle d’un usager doit être refusée.');
});
