import type { Entity } from './entity.ts';
import { factKindOf } from './fact-kinds.ts';
import { entitiesIn, entitiesOf, passageAround, type Reading } from './reading.ts';
import { createCover, distance, isInside, overlaps } from './spans.ts';
import type { Fact, Span } from './types.ts';

/** How much the words around a stretch say that care is meant, and which of them say it. */
export interface CareEvidence {
  /** What only those who give care, or the place where it is given, would say: 0 to about 1. */
  readonly frame: number;
  /** What may befall anyone: an illness, a test, a death; worth little until a frame or a way of naming goes with it. */
  readonly state: number;
  readonly facts: readonly Fact[];
  readonly rooms: readonly Span[];
  /** « ma patiente », « mon monsieur »: the author's own charge, near enough to be the one named. */
  readonly isOwnCharge: boolean;
}

/** What one kind of evidence is worth in the same sentence, in the one before or after, and anywhere else. */
type Worth = readonly [here: number, near: number, elsewhere: number];
const FRAME: Readonly<Record<string, Worth>> = {
  'care-act.carer': [0.45, 0.4, 0.1],
  'care-act.hands-on': [0.4, 0.25, 0],
  'care-act.jargon': [0.35, 0.25, 0],
  'care-role.own': [0.35, 0.3, 0.15],
  'care-role.role': [0.35, 0.25, 0.1],
  'care-place.unit': [0.25, 0.2, 0.05],
  'care-place.floor': [0.25, 0.15, 0],
  'room.named': [0.4, 0.3, 0],
  'room.by-person': [0.4, 0.3, 0],
  'room.by-name': [0.4, 0.3, 0],
  'room.bed': [0.4, 0.3, 0],
  'room.bare': [0.3, 0.1, 0],
  'room.ward': [0.3, 0.1, 0],
  'record-number.named': [0.25, 0.25, 0],
  'birth-date.record': [0.25, 0.25, 0],
  'health-insurance-number.valid': [0.25, 0.25, 0],
  'health-insurance-number.wrong-digit': [0.25, 0.25, 0],
  'patient-kin.kin': [0.12, 0.08, 0],
};
const STATE: Readonly<Record<string, Worth>> = {
  'care-act.clinical': [0.3, 0.2, 0],
  'care-act.passage': [0.22, 0.15, 0],
  'care-act.daily-life': [0.18, 0.1, 0],
  'age.years': [0.05, 0.05, 0],
};
const KINDS = [
  'care-act',
  'care-role',
  'care-place',
  'room',
  'record-number',
  'birth-date',
  'health-insurance-number',
  'patient-kin',
  'age',
] as const;
/** Those of them of which some form counts wherever it stands. */
const FAR_KINDS = ['care-act', 'care-role', 'care-place'] as const;
const MOST_ELSEWHERE = 60;
const MOST_READ = 400;
/** Each further piece of evidence adds this part of its worth. */
const FURTHER = 0.35;
/** « ma patiente Lucie » */
const BESIDE = 5;
const OWN_CHARGE = 0.5;

/**
 * Weighs the care words around a stretch: its own sentence first, then its neighbours, then the rest of the draft. What
 * stands in a neighbouring sentence about the author's own people or illness is theirs, and left out.
 */
export function findCareEvidence(reading: Reading, span: Span): CareEvidence {
  const here = passageAround(reading, span[0], 0);
  const near = passageAround(reading, span[0], 1);
  const taken = reading.ownPassages.filter((own) => !overlaps(own, here));
  const isMeant = (one: Entity) => !overlaps(one.span, span) && !taken.some((own) => isInside(one.span, own));
  const words = [...entitiesIn(reading, near, ...KINDS), ...saidElsewhere(reading, near)].filter(isMeant);
  const isOwnCharge = words.some((role) => isCharge(role, span));
  const worth = (table: typeof FRAME, of: readonly Entity[]) =>
    of.map((one) => (table[`${one.kind}.${one.form}`] ?? NO_WORTH)[placeOf(one.span, here, near)]);
  const framing = words.filter((one) => `${one.kind}.${one.form}` in FRAME);
  const framed = createCover();
  for (const one of framing) framed.add(one.span);
  const states = words.filter((one) => !framed.touches(one.span));
  return {
    frame: sum(isOwnCharge ? [...worth(FRAME, framing), OWN_CHARGE] : worth(FRAME, framing)),
    state: sum(worth(STATE, states)),
    facts: careFactsAround(reading, span),
    rooms: words.filter((one) => one.kind === 'room' && isInside(one.span, near)).map((room) => room.span),
    isOwnCharge,
  };
}

const NO_WORTH: Worth = [0, 0, 0];
/** What counts wherever it stands, of each kind as much as can count: the rest of a long draft adds nothing to the sum. */
function saidElsewhere(reading: Reading, near: Span): readonly Entity[] {
  return FAR_KINDS.flatMap((kind) => {
    const found: Entity[] = [];
    for (const one of entitiesOf(reading, kind).slice(0, MOST_READ)) {
      if (found.length === MOST_ELSEWHERE) break;
      if (!isInside(one.span, near) && (FRAME[`${one.kind}.${one.form}`] ?? NO_WORTH)[2] > 0) found.push(one);
    }
    return found;
  });
}

function isCharge({ form, kind, span: role }: Entity, span: Span): boolean {
  return kind === 'care-role' && form === 'own' && distance(role, span) <= BESIDE;
}

function placeOf(span: Span, here: Span, near: Span): 0 | 1 | 2 {
  if (isInside(span, here)) return 0;
  return isInside(span, near) ? 1 : 2;
}

/** The strongest counts whole, what comes on top of it in part. */
function sum(worths: readonly number[]): number {
  const most = Math.max(0, ...worths);
  const all = worths.reduce((total, worth) => total + worth, 0);
  return most + Math.min(0.3, FURTHER * (all - most));
}

/** The facts around a stretch that a card lists beside the identifiers themselves. */
export function careFactsAround(reading: Reading, span: Span): readonly Fact[] {
  const passage = passageAround(reading, span[0], 1);
  return entitiesIn(reading, passage, 'age', 'care-act', 'care-role', 'patient-kin', 'date').flatMap((entity) => {
    const kind = factKindOf(entity);
    return kind ? [{ kind, span: entity.span }] : [];
  });
}
