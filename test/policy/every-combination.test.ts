import { describe, expect, it } from 'vitest';
import { assess } from '../../lib/assess/assess.ts';
import { ruleOnCase } from '../../lib/assess/rule-on.ts';
import type { Finding } from '../../lib/checker/types.ts';
import { CASES, type Case, CONCERNS, type Concern, concernOf } from '../../lib/policy/concerns.ts';
import { MODES, type Mode } from '../../lib/policy/duty.ts';
import { findRuling, type PolicyPack, surfaceClassOf } from '../../lib/policy/index.ts';
import { BUILTIN_PACKS } from '../../lib/policy/packs/index.ts';
import { CAPACITIES, type Capacity, ROLES, type Role } from '../../lib/policy/people.ts';
import type { Surface } from '../../lib/policy/surfaces.ts';
import { type Cell, DUTIES_TABLE, type DutiesRow, HOURS_TABLE } from './duties-table.ts';
import { conditionsOf, LOUDNESS_TABLE } from './loudness-table.ts';

/** One of each class: what else a surface is does not count here. */
const SURFACES_ASKED: readonly Surface[] = ['facebook.post', 'linkedin.message'];

interface Person {
  readonly pack: PolicyPack;
  readonly role: Role;
  readonly capacity: Capacity;
}

const PEOPLE: readonly Person[] = BUILTIN_PACKS.flatMap((pack) =>
  ROLES.flatMap((role) => CAPACITIES.map((capacity) => ({ pack, role, capacity }))),
);

describe.each(PEOPLE)('$pack.establishment, $role, $capacity', (person) => {
  const asked = CASES.flatMap((id) =>
    conditionsOf(id).flatMap((conditions) => SURFACES_ASKED.map((surface) => ({ id, conditions, surface }))),
  );

  it('is told what the map says of every case on every kind of surface, and nothing else', () => {
    const answered = asked.map(({ id, conditions, surface }) => [
      id,
      surface,
      conditions,
      answer(person, id, surface, conditions),
    ]);
    const mapped = asked.map(({ id, conditions, surface }) => [
      id,
      surface,
      conditions,
      expected(person, id, surface, conditions),
    ]);
    expect(answered).toEqual(mapped);
  });

  it.each(MODES)('holds the ceilings, whatever a configuration sets to « %s »', (set) => {
    const passing = asked.flatMap(({ id, surface }) => {
      const before = modeUnder(person, id, surface, {});
      const after = modeUnder(person, id, surface, { [concernOf(id)]: set });
      const ceiling = loudness({ ...person, case: id, surfaceClass: surfaceClassOf(surface) }).ceiling;
      const allowed = before === undefined || before === 'off' ? before : lower(set, ceiling);
      return after === allowed ? [] : [`${id} on ${surface}: ${after}, not ${allowed}`];
    });
    expect(passing).toEqual([]);
  });
});

describe('what no configuration can do', () => {
  const blockAll = Object.fromEntries([...CONCERNS, ...CASES].map((id): [Concern | Case, Mode] => [id, 'block']));

  it('is to hold back opinion, criticism and hours', () => {
    const held = PEOPLE.flatMap((person) =>
      CASES.filter((id) => modeUnder(person, id, 'facebook.post', blockAll) === 'block'),
    );
    expect(new Set(held.map(concernOf))).toEqual(new Set(['patient-identifier']));
  });

  it('is to say something where the policy says nothing', () => {
    for (const person of PEOPLE) {
      const silent = CASES.filter((id) => cellOf(person, id) === '—');
      const findings = silent.map(finding);
      const context = { ...person, text: '', surface: 'facebook.post', modes: blockAll } as const;
      expect(assess(findings, context).filter(({ finding: of }) => of)).toEqual([]);
    }
  });
});

function finding(id: Case): Finding {
  return { rule: 'a-rule', concern: concernOf(id), case: id, spans: [], score: 1, facts: [], claims: [], fixes: [] };
}

function answer({ pack, role, capacity }: Person, id: Case, surface: Surface, conditions: object): string {
  const surfaceClass = surfaceClassOf(surface);
  const ruling = findRuling(pack, { case: id, role, capacity, surfaceClass, ...conditions });
  if (!ruling) return '—';
  const clauses = ruling.clauses.map((clause) => clause.slice(pack.establishment.length + 1)).join(', ');
  return `${clauses} · ${ruling.exit} · ${ruling.severity}/${ruling.mode} ≤ ${ruling.ceiling}`;
}

function expected(person: Person, id: Case, surface: Surface, conditions: object): string {
  const cell = cellOf(person, id);
  if (cell === '—') return cell;
  const surfaceClass = surfaceClassOf(surface);
  const { [surfaceClass]: loud, ceiling } = loudness({
    ...conditions,
    case: id,
    capacity: person.capacity,
    surfaceClass,
  });
  return `${cell} · ${loud} ≤ ${ceiling}`;
}

function loudness(question: Parameters<(typeof LOUDNESS_TABLE)[number]['of']>[0]) {
  const row = LOUDNESS_TABLE.findLast(({ of }) => of(question));
  if (!row) throw new RangeError(`the map has no row for ${question.case}`);
  return row;
}

function cellOf({ pack, role, capacity }: Person, id: Case): Cell {
  const column = columnOf(pack.establishment, role, capacity);
  const hours = HOURS_TABLE.find((row) => row[0] === role && row[1] === capacity && row[2] === id);
  if (concernOf(id) === 'work-hours') return pack.establishment === 'cisss-cote-nord' ? (hours?.[3] ?? '—') : '—';
  const row = DUTIES_TABLE.find(({ cases }) => cases.includes(id));
  if (!row) throw new RangeError(`the map has no row for ${id}`);
  return column === undefined ? '—' : row[column];
}

/** Whom each column of the map is about; nobody at Laurentides is a non-institutional resource. */
function columnOf(
  establishment: string,
  role: Role,
  capacity: Capacity,
): Exclude<keyof DutiesRow, 'cases'> | undefined {
  const isDesignated = role === 'authorized' && capacity === 'official';
  if (establishment === 'cisss-cote-nord') {
    if (role === 'non-institutional') return 'coteNordNonInstitutional';
    return isDesignated ? 'coteNordOfficial' : 'coteNordStaff';
  }
  if (role === 'non-institutional') return undefined;
  if (capacity === 'personal') return 'laurentidesPersonal';
  return isDesignated ? 'laurentidesOfficial' : 'laurentidesUndesignated';
}

function modeUnder(person: Person, id: Case, surface: Surface, modes: object): Mode | undefined {
  return ruleOnCase(id, { ...person, text: '', surface, modes })?.mode;
}

function lower(set: Mode, ceiling: string): Mode {
  return MODES.find((mode) => mode === set || mode === ceiling) ?? 'off';
}
