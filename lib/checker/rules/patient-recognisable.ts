import { findCareEvidence } from '../care-evidence.ts';
import type { Entity } from '../entity.ts';
import { isElsewhere } from '../guards/elsewhere.ts';
import type { Guard } from '../guards/guard.ts';
import { isMourned } from '../guards/mourned.ts';
import { isNobodyReal } from '../guards/nobody-real.ts';
import { isOwnPeople } from '../guards/own-people.ts';
import { isOwnStory } from '../guards/own-story.ts';
import { isPublicFigure } from '../guards/public-figure.ts';
import { isNarrow, LEAST_FRAME, mayBeNarrow } from '../narrow.ts';
import { entitiesIn, entitiesOf, type Reading } from '../reading.ts';
import { detailsOf, factsOf, type Portrait, portraitOf } from '../recognisable.ts';
import { defineRule, removals, type Verdict } from './rule.ts';

type IndirectCase = 'patient-indirect.combination' | 'patient-indirect.small-place' | 'patient-indirect.rare-event';

const PLAIN = 0.4;

/** What may bring a person into a text without a name; « 17M from Fermont » has no noun for them. */
const SUBJECTS = ['care-role', 'someone', 'occupation', 'singled-out', 'rare-event', 'age', 'place'] as const;
/** These name a person; the others are details, and want a third person and care beside them. */
const PERSONS: readonly string[] = ['care-role', 'someone', 'occupation'];
const THIRD_PERSON = /(?:^|[^a-z])(?:il|elle|lui|y|l'|sa|son|ses|he|she|him|her|his)(?![a-z'])/;

const ALWAYS: readonly Guard[] = [isNobodyReal, isOwnPeople, isOwnStory];
const BELOW_PLAIN: readonly Guard[] = [isElsewhere, isMourned, isPublicFigure];

/** No name, and everybody knows: « Ma dame de 101 ans, ancienne maîtresse d'école de Sainte-Lucie, remarche trois semaines après son AVC ». */
export const patientRecognisable = defineRule({
  id: 'patient-recognisable',
  cases: ['patient-indirect.combination', 'patient-indirect.small-place', 'patient-indirect.rare-event'],
  check: (reading) => {
    const verdicts = entitiesOf(reading, ...SUBJECTS).flatMap((someone) => verdictOn(someone, reading));
    return verdicts.toSorted((a, b) => b.score - a.score).slice(0, 1);
  },
});

function verdictOn(someone: Entity, reading: Reading): readonly Verdict<IndirectCase>[] {
  const portrait = portraitOf(someone, reading);
  const score = scoreOf(someone, portrait, reading);
  if (score === 0) return [];
  const spans = detailsOf(portrait);
  return [{ case: caseOf(portrait), spans, score, ...factsOf(portrait), fixes: removals(spans) }];
}

function scoreOf(someone: Entity, portrait: Portrait, reading: Reading): number {
  if (!mayBeNarrow(portrait)) return 0;
  const evidence = findCareEvidence(reading, someone.span);
  const frame = evidence.frame + (someone.kind === 'care-role' ? 0.35 : 0);
  const isCare = frame >= LEAST_FRAME || evidence.state > 0;
  if (!isNarrow(portrait, frame, isCare) || !isSomebody(someone, portrait, isCare, reading)) return 0;
  const holds = (guard: Guard) => guard(reading, someone.span);
  if (ALWAYS.some(holds) || (frame < PLAIN && BELOW_PLAIN.some(holds))) return 0;
  return Math.min(1, 0.3 + 0.05 * portrait.rarity + 0.2 * Math.min(frame, 1));
}

/** A story of one's own people is theirs, unless a patient is spoken of in it. */
function isSomebody({ kind }: Entity, { span }: Portrait, isCare: boolean, reading: Reading): boolean {
  const isOwn = entitiesIn(reading, span, 'own-kin', 'own-story').length > 0;
  if (isOwn && !entitiesIn(reading, span, 'care-role').some(({ form }) => form === 'own')) return false;
  return PERSONS.includes(kind) || (isCare && THIRD_PERSON.test(reading.folded.slice(...span)));
}

function caseOf({ village, event }: Portrait): IndirectCase {
  if (village) return 'patient-indirect.small-place';
  return event ? 'patient-indirect.rare-event' : 'patient-indirect.combination';
}
