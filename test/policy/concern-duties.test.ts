import { describe, expect, it } from 'vitest';
import { concernDutiesOf } from '../../lib/policy/concern-duties.ts';
import { CASES } from '../../lib/policy/concerns.ts';
import { findRuling } from '../../lib/policy/find-ruling.ts';
import { BUILTIN_PACKS, getBuiltinPack } from '../../lib/policy/packs/index.ts';
import { CAPACITIES, ROLES } from '../../lib/policy/people.ts';

const COTE_NORD = getBuiltinPack('cisss-cote-nord');

describe.each(BUILTIN_PACKS)('the duties of $name, as they are read', (pack) => {
  it.each(ROLES)('are for %s those that warnings quote', (role) => {
    for (const capacity of CAPACITIES) {
      const rows = concernDutiesOf(pack, role, capacity).flatMap((one) => one.rows);
      for (const id of CASES.filter((one) => !one.endsWith('.signs'))) {
        const row = rows.find(({ cases, silent }) => cases.includes(id) && !silent);
        const ruling = findRuling(pack, { case: id, role, capacity, surfaceClass: 'public' });
        expect([row?.clauses, row?.exit], `${id} ${capacity}`).toEqual([ruling?.clauses, ruling?.exit]);
      }
    }
  });
});

it('name a case in one row only', () => {
  const cases = concernDutiesOf(COTE_NORD, 'employee', 'personal').flatMap(({ rows }) =>
    rows.flatMap((row) => row.cases),
  );
  expect(new Set(cases).size).toBe(cases.length);
});

it('include what the policy asks and no warning recalls', () => {
  const duties = concernDutiesOf(COTE_NORD, 'authorized', 'official');
  expect(duties.find(({ concern }) => concern === 'organization-voice')?.rows[0]).toMatchObject({ silent: true });
});
