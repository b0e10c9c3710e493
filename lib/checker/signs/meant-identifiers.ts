import type { EntityKind } from '../entity.ts';
import { isAnimal } from '../guards/animal.ts';
import type { Guard } from '../guards/guard.ts';
import { isMentionedNotMeant } from '../guards/mentioned-not-meant.ts';
import { isOffered } from '../guards/offered.ts';
import { isBesideOwnPeople } from '../guards/own-people.ts';
import { isProfessional } from '../guards/professional.ts';
import { isPublicFigure } from '../guards/public-figure.ts';
import { findNames, mentionsOf } from '../names.ts';
import { entitiesOf, type Reading } from '../reading.ts';
import { apart } from '../spans.ts';
import type { Span } from '../types.ts';

const NUMBERS = [
  'health-insurance-number',
  'social-insurance-number',
  'id-document',
  'record-number',
  'phone',
  'email',
  'street-address',
  'birth-date',
  'room',
] as const satisfies readonly EntityKind[];

const NOT_A_PATIENT: readonly Guard[] = [
  isMentionedNotMeant,
  isAnimal,
  isBesideOwnPeople,
  isProfessional,
  isPublicFigure,
];

/** The names, rooms and numbers of a draft that may be a patient's, once it is known that some are. */
export function meantIdentifiers(reading: Reading): readonly Span[] {
  const names = findNames(reading).filter(({ span }) => !NOT_A_PATIENT.some((holds) => holds(reading, span)));
  const numbers = entitiesOf(reading, ...NUMBERS).filter(({ span }) => !isOffered(reading, span));
  return apart([...names.flatMap((name) => mentionsOf(name, reading)), ...numbers.map(({ span }) => span)]);
}
