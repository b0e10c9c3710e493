import type { Entity, EntityKind } from './entity.ts';
import { entitiesIn, passageAround, type Reading, sentenceIndexAt } from './reading.ts';
import { apart, overlaps, withoutLater } from './spans.ts';
import type { Fact, FactKind, Span } from './types.ts';

/** What a story tells of one person, and how far it narrows down who it is. */
export interface Portrait {
  readonly facts: readonly Fact[];
  /** The fact that fewest people share. */
  readonly rarest?: Fact;
  /** Kinds of facts; three of one kind say little more than one. */
  readonly families: number;
  /** How rare such a person is, summed over the families. */
  readonly rarity: number;
  /** The whole story. */
  readonly span: Span;
  readonly village: boolean;
  readonly event: boolean;
}

/** A story goes on for this many sentences after the one that brings the person in. */
const REACH = 3;

interface Family {
  readonly fact: FactKind;
  /** By form; `*` for any other. From how few people share the detail (DETECTION's weights). */
  readonly rarity: Readonly<Record<string, number>>;
}

const FAMILIES: Readonly<Partial<Record<EntityKind, Family>>> = {
  age: { fact: 'age', rarity: { '*': 1 } },
  place: { fact: 'place', rarity: { village: 3, town: 2, city: 1 } },
  moment: { fact: 'time', rarity: { '*': 1 } },
  date: { fact: 'time', rarity: { '*': 1 } },
  'care-act': { fact: 'condition', rarity: { clinical: 1, '*': 0 } },
  'rare-event': { fact: 'event', rarity: { '*': 2 } },
  occupation: { fact: 'job', rarity: { '*': 2 } },
  'patient-kin': { fact: 'kinship', rarity: { '*': 1 } },
  'singled-out': { fact: 'routine', rarity: { '*': 1.5 } },
};
const KINDS = [
  'age',
  'place',
  'moment',
  'date',
  'care-act',
  'rare-event',
  'occupation',
  'patient-kin',
  'singled-out',
] as const;

/** Adds up what is told about someone from where they come in; what brings them in may be a detail already. */
export function portraitOf(someone: Entity, reading: Reading): Portrait {
  const story = storyFrom(someone.span, reading);
  const told = entitiesIn(reading, story, ...KINDS).filter(
    ({ kind, span }) => kind === someone.kind || !overlaps(span, someone.span),
  );
  const best = new Map<FactKind, number>();
  const facts: Fact[] = [];
  let rarest: { readonly fact: Fact; readonly rarity: number } | undefined;
  for (const entity of told) {
    const family = FAMILIES[entity.kind];
    const rarity = family?.rarity[entity.form] ?? family?.rarity['*'] ?? 0;
    if (!family || rarity === 0) continue;
    const fact = { kind: family.fact, span: entity.span };
    facts.push(fact);
    if (rarity > (rarest?.rarity ?? 0)) rarest = { fact, rarity };
    best.set(family.fact, Math.max(best.get(family.fact) ?? 0, rarity));
  }
  return {
    facts: withoutLater(facts),
    ...(rarest && { rarest: rarest.fact }),
    families: best.size,
    rarity: [...best.values()].reduce((sum, one) => sum + one, 0),
    span: story,
    village: told.some(({ form }) => form === 'village'),
    event: told.some(({ kind }) => kind === 'rare-event'),
  };
}

/** The sentence before the person comes in, their own, and those that follow. */
function storyFrom(span: Span, reading: Reading): Span {
  const [start] = passageAround(reading, span[0], 1);
  const last = reading.sentences[Math.min(reading.sentences.length - 1, sentenceIndexAt(reading, span[0]) + REACH)];
  return [start, last?.span[1] ?? reading.text.length];
}

/** What is underlined: the details themselves, in text order. */
export function detailsOf({ facts }: Portrait): readonly Span[] {
  return apart(facts.map(({ span }) => span));
}

/** What a card lists of it, and which of that narrows most. */
export function factsOf({ facts, rarest }: Portrait): Pick<Portrait, 'facts' | 'rarest'> {
  return rarest ? { facts, rarest } : { facts };
}
