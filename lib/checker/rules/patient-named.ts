import { findCareEvidence } from '../care-evidence.ts';
import type { Entity } from '../entity.ts';
import { nameFixes } from '../name-fixes.ts';
import { scoreOfNamed } from '../named-score.ts';
import { findNames, mentionsOf } from '../names.ts';
import { entitiesOf, type Reading } from '../reading.ts';
import { distance, overlaps } from '../spans.ts';
import type { Span } from '../types.ts';
import { defineRule, type Verdict } from './rule.ts';

type NameCase = 'patient-identifier.name' | 'patient-identifier.relative' | 'patient-identifier.initials';

/** Below it a verdict is not worth gathering its mentions. */
const LEAST = 0.4;

/** Someone named where care is spoken of: « Mme Gagnon, chambre 214, a encore refusé ses pilules ». */
export const patientNamed = defineRule({
  id: 'patient-named',
  cases: ['patient-identifier.name', 'patient-identifier.relative', 'patient-identifier.initials'],
  check: (reading) => findNames(reading).flatMap((name) => verdictOn(name, reading)),
});

function verdictOn(name: Entity, reading: Reading): readonly Verdict<NameCase>[] {
  const evidence = findCareEvidence(reading, name.span);
  const score = scoreOfNamed(name, evidence, reading);
  if (score < LEAST) return [];
  const mentions = mentionsOf(name, reading);
  const rooms = evidence.rooms.filter((room) => !mentions.some((mention) => overlaps(mention, room)));
  const spans: readonly Span[] = [...mentions, ...rooms];
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

function caseOf(name: Entity, reading: Reading): NameCase {
  const isRelative = entitiesOf(reading, 'patient-kin').some(
    ({ span }) => span[1] <= name.span[0] && distance(span, name.span) <= 3,
  );
  if (isRelative) return 'patient-identifier.relative';
  return name.form === 'initials' ? 'patient-identifier.initials' : 'patient-identifier.name';
}
