import type { Entity } from './entity.ts';
import { entitiesOf, type Reading } from './reading.ts';
import { overlaps } from './spans.ts';
import type { Span } from './types.ts';

/** The persons of a draft, each once: the fullest form of each name, none inside an establishment, a street or an address. */
export function findNames(reading: Reading): readonly Entity[] {
  const places = entitiesOf(reading, 'organization', 'street-address', 'email');
  const persons = entitiesOf(reading, 'person')
    .filter(({ span }) => !places.some((place) => overlaps(place.span, span)))
    .toSorted((a, b) => b.score - a.score || a.span[0] - b.span[0]);
  const names: Entity[] = [];
  for (const person of persons) {
    const isKnown = names.some((name) => overlaps(name.span, person.span) || isSameName(name, person, reading));
    if (!isKnown) names.push(person);
  }
  return names;
}

/** Every place of the draft that names this person, in text order. */
export function mentionsOf(name: Entity, reading: Reading): readonly Span[] {
  const spans: Span[] = [name.span];
  for (const { span } of entitiesOf(reading, 'person').filter((other) => isSameName(name, other, reading))) {
    if (!spans.some((known) => overlaps(known, span))) spans.push(span);
  }
  return spans.sort((a, b) => a[0] - b[0]);
}

/** A shorter name stands for a longer one that contains it: « Fernande » for « Fernande Cormier ». */
function isSameName(name: Entity, other: Entity, { folded }: Reading): boolean {
  const known = new Set(folded.slice(...name.span).match(WORD));
  const words = (folded.slice(...other.span).match(WORD) ?? []).filter((word) => !CIVILITIES.has(word));
  return words.length > 0 && words.every((word) => known.has(word));
}

const WORD = /[a-z'-]{2,}/g;
const CIVILITIES = new Set(['mme', 'mr', 'mrs', 'ms', 'monsieur', 'madame', 'mlle', 'miss']);
