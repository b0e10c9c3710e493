import { findCareEvidence } from '../care-evidence.ts';
import type { Entity } from '../entity.ts';
import { isGreeted } from '../guards/greeted.ts';
import { isMentionedNotMeant } from '../guards/mentioned-not-meant.ts';
import { isOwnPeople } from '../guards/own-people.ts';
import { isOwnStory } from '../guards/own-story.ts';
import { isProfessional } from '../guards/professional.ts';
import { isPublicFigure } from '../guards/public-figure.ts';
import { nameFixes } from '../name-fixes.ts';
import { findNames, mentionsOf } from '../names.ts';
import { entitiesOf, type Reading } from '../reading.ts';
import { distance, overlaps } from '../spans.ts';
import type { Span } from '../types.ts';
import { defineRule, type Verdict } from './rule.ts';

type NameCase = 'patient-identifier.name' | 'patient-identifier.relative' | 'patient-identifier.initials';

/** What each shape of a name says by itself; a family name after a civility is the plainest. */
const BASE: Readonly<Record<string, number>> = {
  civility: 0.35,
  full: 0.3,
  initials: 0.3,
  epithet: 0.3,
  'given-initial': 0.25,
  'surname-initial': 0.25,
};
const BASE_SINGLE = 0.2;
/** From here on the words of care are so plain that thanks or the author's own story beside them change nothing. */
const PLAIN = 0.7;

/** Someone named where care is spoken of: « Mme Gagnon, chambre 214, a encore refusé ses pilules ». */
export const patientNamed = defineRule({
  id: 'patient-named',
  cases: ['patient-identifier.name', 'patient-identifier.relative', 'patient-identifier.initials'],
  check: (reading) => findNames(reading).flatMap((name) => verdictOn(name, reading)),
});

function verdictOn(name: Entity, reading: Reading): readonly Verdict<NameCase>[] {
  const evidence = findCareEvidence(reading, name.span);
  if (evidence.weight === 0 || isSilenced(name, reading, evidence.weight, evidence.isOwnCharge)) return [];
  const mentions = mentionsOf(name, reading);
  const rooms = evidence.rooms.filter((room) => !mentions.some((mention) => overlaps(mention, room)));
  const spans: readonly Span[] = [...mentions, ...rooms];
  const score = Math.min(1, (BASE[name.form] ?? BASE_SINGLE) + evidence.weight);
  const own = [
    ...mentions.map((span) => ({ kind: 'name', span }) as const),
    ...rooms.map((span) => ({ kind: 'room', span }) as const),
  ];
  return [
    {
      case: caseOf(name, reading),
      spans,
      score,
      facts: [...own, ...evidence.facts],
      fixes: nameFixes(name, spans, reading),
    },
  ];
}

function isSilenced({ span }: Entity, reading: Reading, weight: number, isOwnCharge: boolean): boolean {
  if ([isPublicFigure, isMentionedNotMeant, isGreeted].some((holds) => holds(reading, span))) return true;
  if (isOwnCharge) return false;
  if (isOwnPeople(reading, span) || isProfessional(reading, span)) return true;
  return weight < PLAIN && isOwnStory(reading, span);
}

function caseOf(name: Entity, reading: Reading): NameCase {
  const isRelative = entitiesOf(reading, 'patient-kin').some(
    ({ span }) => span[1] <= name.span[0] && distance(span, name.span) <= 3,
  );
  if (isRelative) return 'patient-identifier.relative';
  return name.form === 'initials' ? 'patient-identifier.initials' : 'patient-identifier.name';
}
