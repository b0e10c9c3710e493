import type { Entity } from './entity.ts';
import { entitiesIn, entitiesOf, passageAround, type Reading } from './reading.ts';
import { distance, overlaps } from './spans.ts';
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
const NEAR = 0.35;
/** « ma patiente Lucie » */
const BESIDE = 5;
/** Surely a room; below it the words may also mean a road or a floor. */
const PLAIN_ROOM = 0.5;

/** Weighs the care words around a stretch: the same sentence first, then its neighbours, then the rest of the draft. */
export function findCareEvidence(reading: Reading, span: Span): CareEvidence {
  const here = passageAround(reading, span[0], 0);
  const near = passageAround(reading, span[0], 1);
  const rooms = entitiesIn(reading, near, 'room').filter((room) => !overlaps(room.span, span));
  const isOwnCharge = entitiesOf(reading, 'care-role').some((role) => isCharge(role, span));
  const weight =
    actWeight(reading, here, near) +
    (isOwnCharge ? 0.5 : roleWeight(reading, here, near)) +
    roomWeight(rooms, here) +
    (entitiesIn(reading, near, 'age').length > 0 ? 0.05 : 0) +
    fileWeight(reading, near);
  return { weight, facts: factsOf(reading, near), rooms: rooms.map((room) => room.span), isOwnCharge };
}

function isCharge({ form, span: role }: Entity, span: Span): boolean {
  return form === 'own' && !overlaps(role, span) && distance(role, span) <= BESIDE;
}

function actWeight(reading: Reading, here: Span, near: Span): number {
  const inSentence = entitiesIn(reading, here, 'care-act');
  const around = entitiesIn(reading, near, 'care-act');
  const second = around.length > 1 ? 0.1 : 0;
  return Math.max(HERE * strongest(inSentence), NEAR * strongest(around)) + second;
}

function strongest(entities: readonly Entity[]): number {
  return Math.max(0, ...entities.map(({ score }) => score));
}

function roleWeight(reading: Reading, here: Span, near: Span): number {
  if (entitiesIn(reading, here, 'care-role').length > 0) return 0.3;
  const nearby = entitiesIn(reading, near, 'care-role');
  if (nearby.length > 0) return nearby.some(({ form }) => form === 'own') ? 0.3 : 0.2;
  return entitiesOf(reading, 'care-role').length > 0 ? 0.1 : 0;
}

function roomWeight(rooms: readonly Entity[], here: Span): number {
  const weights = rooms.map(({ score, span }) => {
    const isHere = span[0] >= here[0] && span[1] <= here[1];
    return score > PLAIN_ROOM ? (isHere ? 0.4 : 0.3) : isHere ? 0.3 : 0.1;
  });
  return Math.max(0, ...weights);
}

/** The words of a file: a record or health-insurance number, « DDN ». They count for the number itself too. */
function fileWeight(reading: Reading, near: Span): number {
  const marks = entitiesIn(reading, near, 'record-number', 'health-insurance-number', 'birth-date');
  return marks.some(({ kind, form }) => kind === 'health-insurance-number' || form === 'named' || form === 'record')
    ? 0.25
    : 0;
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
