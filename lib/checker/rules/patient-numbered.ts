import { careFactsAround, findCareEvidence } from '../care-evidence.ts';
import type { Entity, EntityKind } from '../entity.ts';
import { isElsewhere } from '../guards/elsewhere.ts';
import { isMentionedNotMeant } from '../guards/mentioned-not-meant.ts';
import { isOffered } from '../guards/offered.ts';
import { isOwnPeople } from '../guards/own-people.ts';
import { isOwnStory } from '../guards/own-story.ts';
import { isPublicFigure } from '../guards/public-figure.ts';
import { isSaidInvented } from '../guards/said-invented.ts';
import { entitiesIn, entitiesOf, passageAround, type Reading } from '../reading.ts';
import type { FactKind, Span } from '../types.ts';
import { defineRule, removals } from './rule.ts';

/** Each kind of number: its case, its label among the facts, and whether it is grave whoever it belongs to. */
const NUMBERS = {
  'health-insurance-number': { case: 'patient-identifier.health-insurance-number', fact: 'number', byNature: true },
  'social-insurance-number': { case: 'patient-identifier.social-insurance-number', fact: 'number', byNature: true },
  'id-document': { case: 'patient-identifier.id-document', fact: 'number', byNature: true },
  'record-number': { case: 'patient-identifier.record-number', fact: 'number', byNature: false },
  phone: { case: 'patient-identifier.contact', fact: 'contact', byNature: false },
  email: { case: 'patient-identifier.contact', fact: 'contact', byNature: false },
  'street-address': { case: 'patient-identifier.address', fact: 'contact', byNature: false },
  'postal-code': { case: 'patient-identifier.address', fact: 'contact', byNature: false },
  'birth-date': { case: 'patient-identifier.birth-date', fact: 'time', byNature: false },
} as const satisfies Partial<Record<EntityKind, { case: string; fact: FactKind; byNature: boolean }>>;
type NumberKind = keyof typeof NUMBERS;

/** A number that identifies: by its nature, or a telephone, address, record or birth date where care is spoken of. */
export const patientNumbered = defineRule({
  id: 'patient-numbered',
  cases: Object.values(NUMBERS).map((number) => number.case),
  check: (reading) =>
    entitiesOf(reading, ...NUMBER_KINDS).flatMap((entity) => {
      const number = isNumberKind(entity.kind) ? NUMBERS[entity.kind] : undefined;
      if (!number || isMentionedNotMeant(reading, entity.span)) return [];
      const score = number.byNature ? scoreByNature(entity, reading) : scoreInCare(entity, reading);
      const spans = [entity.span];
      const facts = [{ kind: number.fact, span: entity.span }, ...careFactsAround(reading, entity.span)];
      return [{ case: number.case, spans, score, facts, fixes: removals(spans) }];
    }),
});

/** Kinds of numbers that identify someone. */
export const NUMBER_KINDS = Object.keys(NUMBERS).filter(isNumberKind);

function isNumberKind(kind: string): kind is NumberKind {
  return Object.hasOwn(NUMBERS, kind);
}

/** « mon NAS »: the author's own to give away. */
function scoreByNature({ span, score }: Entity, reading: Reading): number {
  const before: Span = [Math.max(0, span[0] - BESIDE), span[0]];
  return entitiesIn(reading, before, 'own-story').length > 0 ? 0 : score;
}

/** Only the words around can say whose it is: an offer, another world, one's own people and one's own story clear it. */
function scoreInCare({ span, score, form }: Entity, reading: Reading): number {
  if (GUARDS.some((holds) => holds(reading, span))) return 0;
  const near = passageAround(reading, span[0], 1);
  const aboutOthers = entitiesIn(reading, near, 'patient-kin', 'person').length > 0 ? 0.1 : 0;
  const { frame, state } = findCareEvidence(reading, span);
  // « né le 6 mars » is a biography's; only a frame of care makes it a file's.
  if (form === 'said' && frame === 0) return 0;
  return frame + state === 0 ? 0 : Math.min(1, score * 0.4 + frame + state * STATE_TRUST + aboutOthers);
}

const GUARDS = [isSaidInvented, isOffered, isElsewhere, isOwnPeople, isOwnStory, isPublicFigure];
/** An illness or an appointment near a number may be anyone's; « dossier » stands beside every record. */
const STATE_TRUST = 0.6;
const BESIDE = 18;
