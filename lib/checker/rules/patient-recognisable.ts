import type { Entity } from '../entity.ts';
import { isElsewhere } from '../guards/elsewhere.ts';
import type { Guard } from '../guards/guard.ts';
import { isMourned } from '../guards/mourned.ts';
import { isNobodyReal } from '../guards/nobody-real.ts';
import { isOwnPeople } from '../guards/own-people.ts';
import { isOwnStory } from '../guards/own-story.ts';
import { isPublicFigure } from '../guards/public-figure.ts';
import { entitiesIn, entitiesOf, type Reading } from '../reading.ts';
import { detailsOf, factsOf, type Portrait, portraitOf } from '../recognisable.ts';
import { defineRule, removals, type Verdict } from './rule.ts';

type IndirectCase = 'patient-indirect.combination' | 'patient-indirect.small-place' | 'patient-indirect.rare-event';

/** Fewer kinds of detail than this leave too many people. */
const FEWEST = 3;
const LEAST_RARITY = 3.5;
/** Two details suffice when they are as rare as the one trapper of one village, and care is spoken of. */
const TWO_BUT_RARE = 4.5;
/** Something befell one person, told so closely that it needs no word of care. */
const SPEAKS_FOR_ITSELF = 5.5;
const LEAST_FRAME = 0.2;
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
  const { evidence, rarity } = portrait;
  const frame = evidence.frame + (someone.kind === 'care-role' ? 0.35 : 0);
  if (!isNarrow(portrait, frame) || !isSomebody(someone, portrait, reading)) return 0;
  const holds = (guard: Guard) => guard(reading, someone.span);
  if (ALWAYS.some(holds) || (frame < PLAIN && BELOW_PLAIN.some(holds))) return 0;
  return Math.min(1, 0.3 + 0.05 * rarity + 0.2 * Math.min(frame, 1));
}

/** A story of one's own people is theirs, unless a patient is spoken of in it. */
function isSomebody({ kind }: Entity, { span, evidence: { frame, state } }: Portrait, reading: Reading): boolean {
  const isOwn = entitiesIn(reading, span, 'own-kin', 'own-story').length > 0;
  if (isOwn && !entitiesIn(reading, span, 'care-role').some(({ form }) => form === 'own')) return false;
  if (PERSONS.includes(kind)) return true;
  return (state > 0 || frame >= LEAST_FRAME) && THIRD_PERSON.test(reading.folded.slice(...span));
}

/** Few enough people fit, and care is spoken of, or the story could be told of nobody else. */
function isNarrow({ families, rarity, event, evidence: { state } }: Portrait, frame: number): boolean {
  const isCare = frame >= LEAST_FRAME || state > 0;
  if (families < FEWEST) return families === 2 && rarity >= TWO_BUT_RARE && frame >= LEAST_FRAME;
  return isCare ? rarity >= LEAST_RARITY : event && rarity >= SPEAKS_FOR_ITSELF;
}

function caseOf({ village, event }: Portrait): IndirectCase {
  if (village) return 'patient-indirect.small-place';
  return event ? 'patient-indirect.rare-event' : 'patient-indirect.combination';
}
