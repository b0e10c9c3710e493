import type { EntityKind } from '../entity.ts';
import { entitiesIn, type Reading } from '../reading.ts';
import { apart } from '../spans.ts';
import type { Fact, FactKind, Span } from '../types.ts';

/** What an entity is called among the facts of a card. */
const FACT_KINDS: Readonly<Partial<Record<EntityKind, FactKind>>> = {
  person: 'name',
  room: 'room',
  age: 'age',
  place: 'place',
  'care-place': 'unit',
  moment: 'time',
  date: 'time',
  'birth-date': 'time',
  'rare-event': 'event',
  occupation: 'job',
  'patient-kin': 'kinship',
  'care-act': 'care',
  'care-role': 'care',
  'record-number': 'number',
  'health-insurance-number': 'number',
  'social-insurance-number': 'number',
  'id-document': 'number',
  phone: 'contact',
  email: 'contact',
  'street-address': 'contact',
  organization: 'organization',
  'official-act': 'announcement',
  'internal-document': 'document',
};
const KINDS = Object.keys(FACT_KINDS).filter((kind): kind is EntityKind => kind in FACT_KINDS);

/** What stands in these stretches that a card can name, one fact a stretch of text. */
export function factsAmong(reading: Reading, spans: readonly Span[]): readonly Fact[] {
  const found = spans.flatMap((span) => entitiesIn(reading, span, ...KINDS));
  const kept = apart(found.map(({ span }) => span));
  return kept.flatMap((span) => {
    const entity = found.find((one) => one.span[0] === span[0] && one.span[1] === span[1]);
    const kind = entity?.form === 'clinical' ? 'condition' : entity && FACT_KINDS[entity.kind];
    return kind ? [{ kind, span }] : [];
  });
}
