import { describe, expect, it } from 'vitest';
import {
  CASES,
  type Capacity,
  type Case,
  concernOf,
  findRuling,
  type PolicyPack,
  type Role,
} from '../../lib/policy/index.ts';
import { getBuiltinPack } from '../../lib/policy/packs/index.ts';
import { CAPACITIES, ROLES, STAFF_ROLES } from '../../lib/policy/people.ts';
import { type Cell, DUTIES_TABLE, type DutiesRow, HOURS_TABLE } from './duties-table.ts';

const COTE_NORD = getBuiltinPack('cisss-cote-nord');
const LAURENTIDES = getBuiltinPack('cisss-laurentides');

interface Column {
  readonly cell: Exclude<keyof DutiesRow, 'cases'>;
  readonly pack: PolicyPack;
  readonly roles: readonly Role[];
  readonly capacity: Capacity;
}

const COLUMNS: readonly Column[] = [
  { cell: 'coteNordStaff', pack: COTE_NORD, roles: [...STAFF_ROLES, 'authorized'], capacity: 'personal' },
  { cell: 'coteNordStaff', pack: COTE_NORD, roles: STAFF_ROLES, capacity: 'official' },
  { cell: 'coteNordOfficial', pack: COTE_NORD, roles: ['authorized'], capacity: 'official' },
  { cell: 'coteNordNonInstitutional', pack: COTE_NORD, roles: ['non-institutional'], capacity: 'personal' },
  { cell: 'coteNordNonInstitutional', pack: COTE_NORD, roles: ['non-institutional'], capacity: 'official' },
  { cell: 'laurentidesPersonal', pack: LAURENTIDES, roles: [...STAFF_ROLES, 'authorized'], capacity: 'personal' },
  { cell: 'laurentidesOfficial', pack: LAURENTIDES, roles: ['authorized'], capacity: 'official' },
  { cell: 'laurentidesUndesignated', pack: LAURENTIDES, roles: STAFF_ROLES, capacity: 'official' },
];

describe.each(COLUMNS)('$cell, writing in $capacity capacity', ({ cell, pack, roles, capacity }) => {
  const asked = DUTIES_TABLE.flatMap((row) => row.cases.map((id) => ({ id, expected: row[cell] })));

  it.each(asked)('$id: $expected', ({ id, expected }) => {
    for (const role of roles) expect([role, writeCell(pack, id, role, capacity)]).toEqual([role, expected]);
  });
});

describe('work hours', () => {
  it.each(HOURS_TABLE)('Côte-Nord, as %s in %s capacity: %s, %s', (role, capacity, id, expected) => {
    expect(writeCell(COTE_NORD, id, role, capacity)).toBe(expected);
  });
});

describe('speaking for the establishment as its designated user', () => {
  it('is a duty at Côte-Nord and asks for no warning', () => {
    const duty = COTE_NORD.duties.find(
      ({ concern, roles, capacity }) =>
        concern === 'organization-voice' && roles.includes('authorized') && capacity === 'official',
    );
    expect(duty).toMatchObject({ clauses: ['cisss-cote-nord/8/representation/1'], silent: true });
    expect(findRuling(COTE_NORD, ask('organization-voice.announcement', 'authorized', 'official'))).toBeUndefined();
  });
});

describe('a kind of surface that keeps a case quiet', () => {
  it('gets a ruling with its clauses and the mode off', () => {
    const question = { ...ask('disparagement.colleague', 'employee', 'personal'), surfaceClass: 'message' } as const;
    expect(findRuling(COTE_NORD, question)).toMatchObject({ mode: 'off', severity: 'caution', exit: 'none' });
  });
});

describe('what is never quoted', () => {
  it('Côte-Nord 10 and 11 to non-institutional resources', () => {
    const clauses = quotedTo(COTE_NORD, ['non-institutional'], CAPACITIES);
    expect(clauses.filter((id) => /^cisss-cote-nord\/1[01]\//u.test(id))).toEqual([]);
  });

  it('Laurentides 5.3 in official capacity, and 5.2 in personal capacity or to whoever was not designated', () => {
    const official = quotedTo(LAURENTIDES, ROLES, ['official']);
    const personal = quotedTo(LAURENTIDES, ROLES, ['personal']);
    const undesignated = quotedTo(LAURENTIDES, STAFF_ROLES, ['official']);
    expect(official.filter((id) => id.includes('/5.3.'))).toEqual([]);
    expect([...personal, ...undesignated].filter((id) => id.includes('/5.2.'))).toEqual([]);
  });

  it('an exit to Côte-Nord staff about a usager', () => {
    const about = CASES.filter((id) => concernOf(id).startsWith('patient-') || id === 'image-consent.patient');
    for (const role of [...STAFF_ROLES, 'authorized'] as const) {
      const exits = about.flatMap((id) => findRuling(COTE_NORD, ask(id, role, 'personal'))?.exit ?? []);
      expect(new Set(exits)).toEqual(new Set(['none']));
    }
  });

  it('anything to non-institutional resources at Laurentides', () => {
    expect(quotedTo(LAURENTIDES, ['non-institutional'], CAPACITIES)).toEqual([]);
  });
});

function ask(id: Case, role: Role, capacity: Capacity) {
  return { case: id, role, capacity, surfaceClass: 'public' } as const;
}

function writeCell(pack: PolicyPack, id: Case, role: Role, capacity: Capacity): Cell {
  const ruling = findRuling(pack, ask(id, role, capacity));
  if (!ruling) return '—';
  const clauses = ruling.clauses.map((clause) => clause.slice(pack.establishment.length + 1));
  return `${clauses.join(', ')} · ${ruling.exit}`;
}

function quotedTo(pack: PolicyPack, roles: readonly Role[], capacities: readonly Capacity[]): readonly string[] {
  return roles.flatMap((role) =>
    capacities.flatMap((capacity) => CASES.flatMap((id) => findRuling(pack, ask(id, role, capacity))?.clauses ?? [])),
  );
}
