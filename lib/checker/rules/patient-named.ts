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
  check: (reading) => {
    const names = findNames(reading);
    return names.flatMap((name) => verdictOn(name, names, reading));
  },
});

function verdictOn(name: Entity, names: readonly Entity[], reading: Reading): readonly Verdict<NameCase>[] {
  const evidence = findCareEvidence(reading, name.span);
  const score = scoreOfNamed(name, evidence, reading);
  if (score < LEAST) return [];
  const mentions = mentionsOf(name, reading);
  const others = names.filter((other) => !mentions.some((mention) => overlaps(mention, other.span)));
  const rooms = evidence.rooms.filter((room) => isRoomOf(room, mentions, others));
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

/** A room is that of whoever is named nearest to it; of two as near, of the one before it. */
function isRoomOf(room: Span, mentions: readonly Span[], others: readonly Entity[]): boolean {
  if (mentions.some((mention) => overlaps(mention, room))) return false;
  const own = Math.min(...mentions.map((mention) => distance(mention, room)));
  return !others.some(({ span }) => distance(span, room) < own || (distance(span, room) === own && span[0] < room[0]));
}

function caseOf(name: Entity, reading: Reading): NameCase {
  const isRelative = entitiesOf(reading, 'patient-kin').some(
    ({ span }) => span[1] <= name.span[0] && distance(span, name.span) <= 3,
  );
  if (isRelative) return 'patient-identifier.relative';
  return name.form === 'initials' ? 'patient-identifier.initials' : 'patient-identifier.name';
}
