import type { Entity } from './entity.ts';
import { distance, entitiesIn, entitiesOf, passageAround, type Reading } from './reading.ts';
import type { Fact, FactKind, Span } from './types.ts';

/** How much the words around a stretch say that care is meant, and which of them say it. */
export interface CareEvidence {
  /** 0 when nothing does; above 1 when much does. */
  readonly weight: number;
  readonly facts: readonly Fact[];
  readonly rooms: readonly Span[];
  /** « ma patiente », « mon monsieur »: the author's own charge, near enough to be the one named. */
  readonly isOwnCharge: boolean;
}

/** What a word of care is worth in the same sentence, and in the one before or after it. */
const HERE = 0.5;
const NEAR = 0.3;
/** « ma patiente Lucie » */
const BESIDE = 5;

/** Weighs the care words around a stretch: the same sentence first, then its neighbours, then the rest of the draft. */
export function findCareEvidence(reading: Reading, span: Span): CareEvidence {
  const here = passageAround(reading, span[0], 0);
  const near = passageAround(reading, span[0], 1);
  const acts = entitiesIn(reading, here, 'care-act');
  const nearActs = entitiesIn(reading, near, 'care-act');
  const roles = entitiesOf(reading, 'care-role');
  const rooms = entitiesIn(reading, near, 'room').filter(({ score }) => score > 0.5);
  const isOwnCharge = roles.some((role) => role.form === 'own' && distance(role.span, span) <= BESIDE);
  const weight =
    Math.max(HERE * strongest(acts), NEAR * strongest(nearActs)) +
    (nearActs.length > 1 ? 0.1 : 0) +
    roleWeight(reading, roles, here, near, isOwnCharge) +
    roomWeight(reading, rooms, here) +
    (entitiesIn(reading, near, 'age').length > 0 ? 0.05 : 0) +
    (entitiesIn(reading, near, 'birth-date', 'record-number', 'health-insurance-number').length > 0 ? 0.25 : 0);
  return { weight, facts: factsOf(reading, near), rooms: rooms.map((room) => room.span), isOwnCharge };
}

function strongest(entities: readonly Entity[]): number {
  return Math.max(0, ...entities.map(({ score }) => score));
}

function roleWeight(reading: Reading, roles: readonly Entity[], here: Span, near: Span, isOwnCharge: boolean): number {
  if (isOwnCharge) return 0.5;
  if (entitiesIn(reading, here, 'care-role').length > 0) return 0.3;
  const nearby = entitiesIn(reading, near, 'care-role');
  if (nearby.length > 0) return nearby.some(({ form }) => form === 'own') ? 0.3 : 0.2;
  return roles.length > 0 ? 0.1 : 0;
}

function roomWeight(reading: Reading, rooms: readonly Entity[], here: Span): number {
  if (rooms.length === 0) return 0;
  return entitiesIn(reading, here, 'room').length > 0 ? 0.4 : 0.3;
}

const FACT_KIND: Partial<Record<Entity['kind'], FactKind>> = {
  age: 'age',
  'care-act': 'care',
  'care-role': 'care',
  'patient-kin': 'kinship',
  date: 'time',
};

/** The facts that a card lists beside the identifiers themselves. */
function factsOf(reading: Reading, passage: Span): readonly Fact[] {
  return entitiesIn(reading, passage, 'age', 'care-act', 'care-role', 'patient-kin', 'date').flatMap((entity) => {
    const kind = entity.form === 'clinical' ? 'condition' : FACT_KIND[entity.kind];
    return kind ? [{ kind, span: entity.span }] : [];
  });
}
