import type { Entity } from './entity.ts';
import { entitiesOf, type Reading } from './reading.ts';
import { createCover } from './spans.ts';
import type { Span } from './types.ts';

/** The persons of a draft, each once: the fullest form of each name, none inside an establishment, a street or an address. */
export function findNames(reading: Reading): readonly Entity[] {
  const taken = createCover();
  for (const { span } of entitiesOf(reading, 'organization', 'street-address', 'email')) taken.add(span);
  const persons = entitiesOf(reading, 'person')
    .filter(({ span }) => !taken.touches(span))
    .toSorted((a, b) => b.score - a.score || a.span[0] - b.span[0]);
  const names: Entity[] = [];
  const byWord = new Map<string, Entity[]>();
  for (const person of persons) {
    if (taken.touches(person.span)) continue;
    const [word = ''] = wordsOf(person, reading);
    if (byWord.get(word)?.some((name) => isSameName(name, person, reading))) continue;
    names.push(person);
    taken.add(person.span);
    for (const own of wordsOf(person, reading)) byWord.set(own, [...(byWord.get(own) ?? []), person]);
  }
  return names;
}

/** Every place of the draft that names this person, in text order. */
export function mentionsOf(name: Entity, reading: Reading): readonly Span[] {
  const others = entitiesOf(reading, 'person').filter((other) => isSameName(name, other, reading));
  const taken = createCover();
  const mentions = [name, ...others].filter(({ span }) => {
    const isNew = !taken.touches(span);
    if (isNew) taken.add(span);
    return isNew;
  });
  return mentions.map(({ span }) => span).sort((a, b) => a[0] - b[0]);
}

/** A shorter name stands for a longer one that contains it: « Fernande » for « Fernande Cormier ». */
function isSameName(name: Entity, other: Entity, reading: Reading): boolean {
  const known = wordsOf(name, reading);
  const words = wordsOf(other, reading);
  return words.length > 0 && words.every((word) => known.includes(word));
}

function wordsOf({ span }: Entity, { folded }: Reading): readonly string[] {
  return (folded.slice(...span).match(WORD) ?? []).filter((word) => !CIVILITIES.has(word));
}

const WORD = /[a-z'-]{2,}/g;
const CIVILITIES = new Set(['mme', 'mr', 'mrs', 'ms', 'monsieur', 'madame', 'mlle', 'miss']);
