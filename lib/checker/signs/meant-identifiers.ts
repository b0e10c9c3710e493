import { isAnimal } from '../guards/animal.ts';
import type { Guard } from '../guards/guard.ts';
import { isNobodyReal } from '../guards/nobody-real.ts';
import { isOffered } from '../guards/offered.ts';
import { isBesideOwnPeople } from '../guards/own-people.ts';
import { isProfessional } from '../guards/professional.ts';
import { isPublicFigure } from '../guards/public-figure.ts';
import { findNames, mentionsOf } from '../names.ts';
import { entitiesOf, type Reading } from '../reading.ts';
import { NUMBER_KINDS } from '../rules/patient-numbered.ts';
import { apart } from '../spans.ts';
import type { Span } from '../types.ts';

const NOT_A_PATIENT: readonly Guard[] = [isNobodyReal, isAnimal, isBesideOwnPeople, isProfessional, isPublicFigure];

/** The names, rooms and numbers of a draft that may be a patient's, once it is known that some are. */
export function meantIdentifiers(reading: Reading): readonly Span[] {
  const names = findNames(reading).filter(({ span }) => !NOT_A_PATIENT.some((holds) => holds(reading, span)));
  const numbers = entitiesOf(reading, ...NUMBER_KINDS, 'room').filter(({ span }) => !isOffered(reading, span));
  return apart([...names.flatMap((name) => mentionsOf(name, reading)), ...numbers.map(({ span }) => span)]);
}
